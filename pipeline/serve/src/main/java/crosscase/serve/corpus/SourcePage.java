package crosscase.serve.corpus;

import java.util.List;

/**
 * What the page of one source shows: the file, what was read of it, and what can be corrected.
 *
 * @param original how the file itself is shown
 * @param documents what was read of it; empty if nothing was
 */
public record SourcePage(
    CorpusPage.Shell shell,
    SourceItem source,
    OriginalFile original,
    List<ReadDocument> documents,
    List<SpeakerItem> speakers,
    List<String> roles,
    List<String> caseNames,
    boolean canEdit) {
  public SourcePage {
    documents = List.copyOf(documents);
    speakers = List.copyOf(speakers);
    roles = List.copyOf(roles);
    caseNames = List.copyOf(caseNames);
  }

  /**
   * A document, as far as it is shown here.
   *
   * @param link to the reading page, which shows all of it
   * @param isCut whether more follows
   */
  public record ReadDocument(
      String path, String title, String link, List<Paragraph> paragraphs, boolean isCut) {
    public ReadDocument {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A paragraph.
   *
   * @param speaker whose turn begins here; empty where the turn continues
   * @param voice whose words these are: {@code author}, {@code respondent}, {@code interviewer}
   */
  public record Paragraph(String speaker, String role, String voice, String form, String text) {}
}
