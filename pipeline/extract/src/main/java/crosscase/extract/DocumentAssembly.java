package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Quotation;
import crosscase.corpus.Reading;
import crosscase.corpus.Span;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Puts passages together as one text, and says where each paragraph of it stands. */
final class DocumentAssembly {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final SectionPath sections;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final OpenTurns speech = new OpenTurns();

  private DocumentAssembly(SectionPath sections) {
    this.sections = sections;
  }

  /** The document of these blocks; it has no paragraph if they have no words. */
  static Document assemble(Description description, Reading reading, List<Block> blocks) {
    DocumentAssembly assembly = new DocumentAssembly(SectionPath.of(blocks));
    if (description.kind() == Kind.REPORT) {
      blocks.forEach(block -> assembly.add(Passage.of(block)));
    } else {
      TurnFinder.find(blocks, description.roles().keySet()).forEach(assembly::add);
    }
    return assembly.document(description, reading);
  }

  private Document document(Description description, Reading reading) {
    speech.dropSilent();
    RoleGuess roles = RoleGuess.of(remarks(), description.roles());
    List<Turn> turns = speech.turns(roles);
    // In a conversation nobody quotes for us: speakers' quotation marks are their own.
    String whole = text.toString();
    List<Paragraph> formed =
        turns.isEmpty() ? QuotedVoices.displayed(whole, paragraphs) : paragraphs;
    List<Quotation> quotations = turns.isEmpty() ? QuotedVoices.find(whole, formed) : List.of();
    return new Document(description, warned(reading, roles), whole, formed, turns, quotations);
  }

  private static Reading warned(Reading reading, RoleGuess roles) {
    List<String> warnings = new ArrayList<>(reading.warnings());
    warnings.addAll(roles.warnings());
    return reading.warning(warnings);
  }

  private void add(Passage passage) {
    speech.hear(passage);
    String words = Typography.oneLine(passage.block().text());
    if (words.isEmpty()) {
      return;
    }
    if (runsOn(passage)) {
      runOn(words);
    } else {
      append(words, passage.block());
    }
  }

  private boolean runsOn(Passage passage) {
    return passage.block().place() instanceof Block.Place.Cue
        && !paragraphs.isEmpty()
        && paragraphs.getLast().turn().equals(turn(passage.block().form()));
  }

  private void runOn(String words) {
    text.append(' ').append(words);
    Paragraph last = paragraphs.removeLast();
    Span longer = new Span(last.span().begin(), text.length());
    paragraphs.add(new Paragraph(longer, last.form(), last.page(), last.section(), last.turn()));
  }

  private void append(String words, Block block) {
    text.append(text.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    String section = sections.above(block);
    OptionalInt turn = turn(block.form());
    paragraphs.add(new Paragraph(span, block.form(), block.page(), section, turn));
    speech.haveWords(turn);
    sections.enter(block, words);
  }

  /** Headings and notes among speech are nobody's words. */
  private OptionalInt turn(Form form) {
    return form == Form.HEADING || form == Form.FOOTNOTE ? OptionalInt.empty() : speech.number();
  }

  private List<RoleGuess.Remark> remarks() {
    String whole = text.toString();
    List<RoleGuess.Remark> remarks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.turn().isPresent()) {
        String speaker = speech.speaker(paragraph.turn().getAsInt());
        remarks.add(new RoleGuess.Remark(speaker, paragraph.span().of(whole)));
      }
    }
    return remarks;
  }
}
