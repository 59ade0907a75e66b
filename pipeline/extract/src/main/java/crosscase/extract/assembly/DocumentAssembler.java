package crosscase.extract.assembly;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Provenance;
import crosscase.corpus.Quotation;
import crosscase.corpus.Span;
import crosscase.corpus.Turn;
import crosscase.extract.ReadingHints;
import crosscase.extract.SpeakerCorrections;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Typography;
import crosscase.extract.turns.RoleGuess;
import crosscase.extract.turns.SpeechSegment;
import crosscase.extract.turns.TurnBuilder;
import crosscase.extract.turns.TurnFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Assembles speech segments into one text, and records where each paragraph is. */
public final class DocumentAssembler {
  private static final String PARAGRAPH_SEPARATOR = "\n\n";

  private final SectionPath sections;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final TurnBuilder turnBuilder = new TurnBuilder();
  private final SpeakerCorrections corrections;

  private DocumentAssembler(SectionPath sections, SpeakerCorrections corrections) {
    this.sections = sections;
    this.corrections = corrections;
  }

  /** The document made of these blocks; it has no paragraphs if they have no text. */
  public static Document assemble(
      DocumentMetadata description, Provenance reading, List<Block> blocks) {
    return assemble(description, reading, blocks, ReadingHints.NONE);
  }

  /** The same, with what the metadata says about genre and speakers. */
  public static Document assemble(
      DocumentMetadata description, Provenance reading, List<Block> blocks, ReadingHints hints) {
    DocumentAssembler assembly = new DocumentAssembler(SectionPath.of(blocks), hints.speakers());
    TurnFinder.TurnFinding finding =
        TurnFinder.find(blocks, description.kind(), description.roles().keySet(), hints);
    finding.segments().forEach(assembly::add);
    List<String> warnings = new ArrayList<>(reading.warnings());
    warnings.addAll(finding.warnings());
    return assembly.document(
        description,
        reading
            .withWarnings(warnings)
            .withGenre(finding.genre())
            .withCorrectedLabels(finding.correctedLabels()));
  }

  private Document document(DocumentMetadata description, Provenance reading) {
    turnBuilder.dropEmptyTurn();
    RoleGuess roles = RoleGuess.of(utterances(), description.roles(), corrections);
    List<Turn> turns = turnBuilder.turns(roles);
    // In a conversation there are no quotations to attribute: quotation marks belong to the
    // speakers.
    String whole = text.toString();
    List<Paragraph> formed =
        turns.isEmpty() ? QuotationFinder.markBlockQuotations(whole, paragraphs) : paragraphs;
    List<Quotation> quotations = turns.isEmpty() ? QuotationFinder.find(whole, formed) : List.of();
    return new Document(
        description, withWarnings(reading, roles), whole, formed, turns, quotations);
  }

  private static Provenance withWarnings(Provenance reading, RoleGuess roles) {
    List<String> warnings = new ArrayList<>(reading.warnings());
    warnings.addAll(roles.warnings());
    return reading.withWarnings(warnings);
  }

  private void add(SpeechSegment segment) {
    turnBuilder.accept(segment);
    String words = Typography.oneLine(segment.block().text());
    if (words.isEmpty()) {
      return;
    }
    if (continuesParagraph(segment)) {
      extendLast(words);
    } else {
      append(words, segment.block());
    }
  }

  private boolean continuesParagraph(SpeechSegment segment) {
    return segment.block().position() instanceof Block.Position.Cue
        && !paragraphs.isEmpty()
        && paragraphs.getLast().turn().equals(turn(segment.block().form()));
  }

  private void extendLast(String words) {
    text.append(' ').append(words);
    Paragraph last = paragraphs.removeLast();
    Span longer = new Span(last.span().begin(), text.length());
    paragraphs.add(new Paragraph(longer, last.form(), last.page(), last.section(), last.turn()));
  }

  private void append(String words, Block block) {
    text.append(text.isEmpty() ? "" : PARAGRAPH_SEPARATOR);
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    String section = sections.sectionOf(block);
    OptionalInt turn = turn(block.form());
    paragraphs.add(new Paragraph(span, block.form(), block.page(), section, turn));
    turnBuilder.markSpoken(turn);
    sections.enter(block, words);
  }

  /** Headings and notes within a conversation are said by nobody. */
  private OptionalInt turn(Form form) {
    return form == Form.HEADING || form == Form.FOOTNOTE
        ? OptionalInt.empty()
        : turnBuilder.currentTurn();
  }

  private List<RoleGuess.Utterance> utterances() {
    String whole = text.toString();
    List<RoleGuess.Utterance> remarks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.turn().isPresent()) {
        String speaker = turnBuilder.speaker(paragraph.turn().getAsInt());
        remarks.add(new RoleGuess.Utterance(speaker, paragraph.span().of(whole)));
      }
    }
    return remarks;
  }
}
