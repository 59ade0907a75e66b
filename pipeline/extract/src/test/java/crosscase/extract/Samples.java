package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.Provenance;
import crosscase.corpus.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The sample corpus, extracted as a user would extract it. */
public final class Samples {
  public static final Path ROOT = Path.of("../../data-samples");

  /** For blocks written by a test rather than read from a file. */
  public static final Provenance READING =
      new Provenance("a.txt", "", "text/plain", OptionalInt.empty(), "", List.of());

  private static final TextExtractor EXTRACTOR = new TextExtractor();

  private Samples() {}

  public static Document document(String path) throws IOException {
    return document(path, SourceMetadata.load(ROOT, SourceFolder.list(ROOT)));
  }

  static Document document(String path, SourceMetadata metadata) throws IOException {
    Source source = source(path);
    Extraction extraction = EXTRACTOR.extract(source, metadata.describe(source));
    assertThat(extraction).as(path).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).documents().getFirst();
  }

  static Rejection rejection(String path) throws IOException {
    Source source = source(path);
    Extraction extraction =
        EXTRACTOR.extract(
            source, SourceMetadata.load(ROOT, SourceFolder.list(ROOT)).describe(source));
    assertThat(extraction).as(path).isInstanceOf(Extraction.Rejected.class);
    return ((Extraction.Rejected) extraction).rejection();
  }

  private static Source source(String path) throws IOException {
    List<Source> sources = SourceFolder.list(ROOT);
    return sources.stream().filter(source -> source.path().equals(path)).findFirst().orElseThrow();
  }
}
