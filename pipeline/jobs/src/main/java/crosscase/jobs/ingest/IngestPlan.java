package crosscase.jobs.ingest;

import crosscase.annotate.AnnotationSettings;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Fingerprint;
import crosscase.corpus.Rejection;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.jobs.IngestInput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an ingest has to do: which sources to read, which to reject unread, and which are gone.
 *
 * @param unchanged how many sources the corpus already has as they are
 * @param toRead the sources to be read
 * @param duplicates the sources to be rejected because another one has the same bytes
 * @param added paths to be read for the first time
 * @param gone paths in the corpus that are no longer sources
 */
public record IngestPlan(
    int unchanged,
    List<PlannedSource> toRead,
    List<PlannedSource> duplicates,
    Set<String> added,
    Set<String> gone) {

  /**
   * A source to be read.
   *
   * @param revision what identifies this reading of it
   * @param original the source with the same bytes, if this one is a duplicate; otherwise empty
   */
  public record PlannedSource(
      Source source,
      URI location,
      DocumentMetadata description,
      ReadingHints hints,
      String revision,
      String original) {
    /** Whether a reading would give this revision, whether as a document or as a rejection. */
    boolean matches(String known, ExtractionSettings settings) {
      return known.equals(revision) || known.equals(rejectionRevision(revision, settings));
    }

    public Rejection duplicateRejection() {
      return new Rejection(
          source.path(),
          source.sha256(),
          source.size(),
          "",
          Rejection.Reason.DUPLICATE,
          "It has the same bytes as %s: remove one of them.".formatted(original));
    }
  }

  /** The revision of a rejection, which unlike that of a document depends on the limits. */
  static String rejectionRevision(String revision, ExtractionSettings settings) {
    return Fingerprint.of(revision + "\n" + settings.fingerprint());
  }

  /**
   * Compares an input with the corpus.
   *
   * @param known the revision of each path in the corpus, of documents and rejections alike
   */
  public static IngestPlan of(
      IngestInput input, ExtractionSettings settings, Map<String, String> known) {
    List<PlannedSource> changed = new ArrayList<>();
    int unchanged = 0;
    for (PlannedSource planned : plannedSources(input)) {
      if (planned.matches(known.getOrDefault(planned.source().path(), ""), settings)) {
        unchanged++;
      } else {
        changed.add(planned);
      }
    }
    Set<String> gone = new TreeSet<>(known.keySet());
    input.sources().forEach(source -> gone.remove(source.path()));
    Set<String> added = new TreeSet<>();
    changed.forEach(planned -> added.add(planned.source().path()));
    added.removeAll(known.keySet());
    return new IngestPlan(
        unchanged,
        changed.stream().filter(planned -> planned.original().isEmpty()).toList(),
        changed.stream().filter(planned -> !planned.original().isEmpty()).toList(),
        added,
        gone);
  }

  /** Equal exactly when an ingest would read the same sources in the same way. */
  public static String fingerprint(IngestInput input, ExtractionSettings settings) {
    return Fingerprint.of(
        plannedSources(input).stream()
            .map(PlannedSource::revision)
            .collect(Collectors.joining("\n", settings.fingerprint() + "\n", "")));
  }

  private static List<PlannedSource> plannedSources(IngestInput input) {
    String settings = AnnotationSettings.fingerprint();
    Map<String, String> firstWithBytes = new HashMap<>();
    List<PlannedSource> planned = new ArrayList<>();
    for (Source source : originalsFirst(input)) {
      DocumentMetadata description = input.metadata().describe(source);
      ReadingHints hints = input.metadata().hints(source);
      String first =
          source.size() == 0
              ? source.path()
              : firstWithBytes.computeIfAbsent(source.sha256(), hash -> source.path());
      String original = first.equals(source.path()) ? "" : first;
      planned.add(
          new PlannedSource(
              source,
              location(input, source),
              description,
              hints,
              revision(source, description, hints.asMap() + settings + original),
              original));
    }
    return planned;
  }

  /** Where an executor finds a source, or the archive that holds it. */
  private static URI location(IngestInput input, Source source) {
    return input
        .root()
        .map(root -> RemoteSources.location(root, source.path(), source.member()))
        .orElseGet(() -> source.file().toUri());
  }

  /** Of two files with the same bytes, the one that the metadata mentions is the original. */
  private static List<Source> originalsFirst(IngestInput input) {
    return input.sources().stream()
        .sorted(
            Comparator.comparing((Source source) -> !input.metadata().hasEntry(source))
                .thenComparing(Source::path))
        .toList();
  }

  private static String revision(Source source, DocumentMetadata description, String settings) {
    return Fingerprint.of(
        String.join(
            "\n",
            source.path(),
            source.sha256(),
            description.caseName().orElse("\0"),
            description.kind().word(),
            description.title(),
            description.date(),
            new TreeMap<>(description.variables()).toString(),
            new TreeMap<>(description.roles()).toString(),
            settings));
  }
}
