package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.Reading;
import crosscase.corpus.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The sample corpus, extracted as a user would. */
final class Samples {
  static final Path ROOT = Path.of("../../data-samples");

  /** Of blocks that a test wrote and no file held. */
  static final Reading READING =
      new Reading("a.txt", "", "text/plain", OptionalInt.empty(), "", List.of());

  private static final TextExtractor EXTRACTOR = new TextExtractor();

  private Samples() {}

  static Document document(String path) throws IOException {
    return document(path, Metadata.load(ROOT, SourceFolder.list(ROOT)));
  }

  static Document document(String path, Metadata metadata) throws IOException {
    Source source = source(path);
    Extraction extraction = EXTRACTOR.extract(source, metadata.describe(source));
    assertThat(extraction).as(path).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).documents().getFirst();
  }

  static Rejection rejection(String path) throws IOException {
    Source source = source(path);
    Extraction extraction =
        EXTRACTOR.extract(source, Metadata.load(ROOT, SourceFolder.list(ROOT)).describe(source));
    assertThat(extraction).as(path).isInstanceOf(Extraction.Rejected.class);
    return ((Extraction.Rejected) extraction).rejection();
  }

  private static Source source(String path) throws IOException {
    List<Source> sources = SourceFolder.list(ROOT);
    return sources.stream().filter(source -> source.path().equals(path)).findFirst().orElseThrow();
  }
}
