package crosscase.serve.corpus;

import crosscase.search.QueryException;
import crosscase.search.StoredDocument;
import crosscase.search.StoredDocument.DocumentSentence;
import crosscase.serve.Project;
import crosscase.serve.ServeSettings;
import crosscase.serve.layout.PageTabs;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.live.NoCorpusException;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.project.MetadataFile;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import crosscase.serve.web.Paths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A request for the page of one source. */
public record SourceRequest(LiveCorpus live, ServeSettings settings, String path) {
  private static final int MOST_DOCUMENTS = 20;
  private static final int MOST_PARAGRAPHS = 400;

  /** What the corpus holds of the source. */
  private record Read(List<SourcePage.ReadDocument> documents, List<SpeakerItem> speakers) {}

  public SourcePage page(String csrf, List<String> notices) throws Exception {
    Project project = live.project().orElseThrow(NoCorpusException::new);
    List<SourceItem> items = new SourceListing(project).items();
    SourceItem item = SourceListing.item(items, path);
    Read read = read();
    return new SourcePage(
        new CorpusPage.Shell(
            PageTabs.of(Link.to(Paths.CORPUS), live.isThere()),
            csrf,
            List.of(),
            settings.isLoopback(),
            notices,
            ""),
        item,
        new SourceFiles(project).original(path, item.row().encoding()),
        read.documents,
        read.speakers,
        CorpusRequest.roles(read.speakers),
        SourceListing.caseNames(items),
        project.input().filter(input -> !new MetadataFile(input).isYaml()).isPresent());
  }

  private Read read() throws Exception {
    try {
      return live.read(
          corpus -> {
            List<String> paths = documents(corpus);
            return new Read(documents(corpus, paths), speakers(corpus, paths));
          });
    } catch (NoCorpusException none) {
      return new Read(List.of(), List.of());
    }
  }

  /** The documents of the source; those of a table have names of their own after a hash. */
  private List<String> documents(OpenCorpus corpus) throws QueryException {
    return corpus.column("document").values().stream()
        .filter(document -> document.equals(path) || document.startsWith(path + "#"))
        .toList();
  }

  private static List<SpeakerItem> speakers(OpenCorpus corpus, List<String> paths)
      throws QueryException {
    return paths.isEmpty() ? List.of() : new SpeakerListing(corpus).inDocuments(paths);
  }

  private static List<SourcePage.ReadDocument> documents(OpenCorpus corpus, List<String> paths)
      throws IOException {
    List<SourcePage.ReadDocument> documents = new ArrayList<>();
    for (String each : paths.subList(0, Math.min(MOST_DOCUMENTS, paths.size()))) {
      corpus.search().document(each).map(SourceRequest::document).ifPresent(documents::add);
    }
    return documents;
  }

  private static SourcePage.ReadDocument document(StoredDocument stored) {
    List<SourcePage.Paragraph> paragraphs = paragraphs(stored.sentences());
    boolean isCut = paragraphs.size() > MOST_PARAGRAPHS;
    return new SourcePage.ReadDocument(
        stored.path(),
        stored.title(),
        Link.to(Paths.READ).and(Parameters.OPEN, stored.path()).toString(),
        isCut ? paragraphs.subList(0, MOST_PARAGRAPHS) : paragraphs,
        isCut);
  }

  private static List<SourcePage.Paragraph> paragraphs(List<DocumentSentence> sentences) {
    List<SourcePage.Paragraph> paragraphs = new ArrayList<>();
    int turn = Integer.MIN_VALUE;
    for (List<DocumentSentence> paragraph : StoredDocument.paragraphs(sentences)) {
      DocumentSentence first = paragraph.getFirst();
      boolean isNewTurn = first.turn() != turn;
      turn = first.turn();
      paragraphs.add(
          new SourcePage.Paragraph(
              isNewTurn ? first.speaker() : "",
              isNewTurn ? first.role() : "",
              first.voice(),
              first.form(),
              paragraph.stream().map(DocumentSentence::text).collect(Collectors.joining(" "))));
    }
    return paragraphs;
  }
}
