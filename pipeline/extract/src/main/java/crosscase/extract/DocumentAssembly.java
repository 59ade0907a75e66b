package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Reading;
import crosscase.corpus.Span;
import crosscase.corpus.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts passages together as one text, and says where each paragraph of it stands. */
final class DocumentAssembly {
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final SectionPath sections;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<String> speakers = new ArrayList<>();
  private int lastTurnWithWords;

  private DocumentAssembly(SectionPath sections) {
    this.sections = sections;
  }

  /** The document of these blocks; it has no paragraph if they have no words. */
  static Document assemble(Description description, Reading reading, List<Block> blocks) {
    DocumentAssembly assembly = new DocumentAssembly(SectionPath.of(blocks));
    if (description.kind() == Kind.REPORT) {
      blocks.forEach(assembly::add);
    } else {
      TurnFinder.find(blocks, description.roles().keySet()).forEach(assembly::add);
    }
    return new Document(
        description,
        reading,
        assembly.text.toString(),
        assembly.paragraphs,
        assembly.turns(description.roles()),
        List.of());
  }

  private void add(Block block) {
    add(new Passage("", block));
  }

  /** Somebody who goes on after a pause is still in one turn; a label without words opens none. */
  private void add(Passage passage) {
    if (!passage.opens().isEmpty() && !isSpeaking(passage.opens())) {
      dropSilentSpeaker();
      speakers.add(passage.opens());
    }
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

  private boolean isSpeaking(String speaker) {
    return !speakers.isEmpty() && speakers.getLast().equalsIgnoreCase(speaker);
  }

  private void dropSilentSpeaker() {
    if (speakers.size() > lastTurnWithWords) {
      speakers.removeLast();
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
    lastTurnWithWords = turn.orElse(lastTurnWithWords);
    sections.enter(block, words);
  }

  /** Headings and notes among speech are nobody's words. */
  private OptionalInt turn(Form form) {
    return speakers.isEmpty() || form == Form.HEADING || form == Form.FOOTNOTE
        ? OptionalInt.empty()
        : OptionalInt.of(speakers.size());
  }

  private List<Turn> turns(Map<String, String> known) {
    dropSilentSpeaker();
    String whole = text.toString();
    List<RoleGuess.Remark> remarks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.turn().isPresent()) {
        String speaker = speakers.get(paragraph.turn().getAsInt() - 1);
        remarks.add(new RoleGuess.Remark(speaker, paragraph.span().of(whole)));
      }
    }
    Map<String, String> roles = RoleGuess.roles(remarks, known);
    List<Turn> turns = new ArrayList<>();
    for (String speaker : speakers) {
      turns.add(new Turn(turns.size() + 1, speaker, roles.getOrDefault(speaker, Turn.RESPONDENT)));
    }
    return turns;
  }
}
