package crosscase.jobs;

import crosscase.annotate.AnnotationSettings;
import crosscase.corpus.Description;
import crosscase.corpus.Fingerprint;
import crosscase.corpus.Rejection;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Source;
import crosscase.extract.TableColumns;
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
 * What an ingest has to do: which sources to read, which to reject unread, which are gone.
 *
 * @param unchanged how many sources are in the corpus already as they are
 * @param added paths to read for the first time
 * @param gone paths of the corpus that are no sources any more
 */
record IngestPlan(
    int unchanged, List<Item> read, List<Item> duplicates, Set<String> added, Set<String> gone) {

  /** A source with its place and description, and the name of this reading of it. */
  record Item(
      Source source,
      URI location,
      Description description,
      TableColumns columns,
      String revision,
      String original) {
    /** Whether a revision is what a reading of it would give, be it a document or not. */
    boolean isOf(String known, ExtractionSettings settings) {
      return known.equals(revision) || known.equals(rejected(revision, settings));
    }

    Rejection duplicate() {
      return new Rejection(
          source.path(),
          source.sha256(),
          source.size(),
          "",
          Rejection.Reason.DUPLICATE,
          "It has the same bytes as %s: remove one of them.".formatted(original));
    }
  }

  /** The revision of a rejection: a document that was read fine does not depend on any limit. */
  static String rejected(String revision, ExtractionSettings settings) {
    return Fingerprint.of(revision + "\n" + settings.fingerprint());
  }

  /**
   * Compares an input with what the corpus knows.
   *
   * @param known from path to revision, documents and rejections alike
   */
  static IngestPlan of(Input input, ExtractionSettings settings, Map<String, String> known) {
    List<Item> changed = new ArrayList<>();
    int unchanged = 0;
    for (Item item : items(input)) {
      if (item.isOf(known.getOrDefault(item.source().path(), ""), settings)) {
        unchanged++;
      } else {
        changed.add(item);
      }
    }
    Set<String> gone = new TreeSet<>(known.keySet());
    input.sources().forEach(source -> gone.remove(source.path()));
    Set<String> added = new TreeSet<>();
    changed.forEach(item -> added.add(item.source().path()));
    added.removeAll(known.keySet());
    return new IngestPlan(
        unchanged,
        changed.stream().filter(item -> item.original().isEmpty()).toList(),
        changed.stream().filter(item -> !item.original().isEmpty()).toList(),
        added,
        gone);
  }

  static String fingerprint(Input input, ExtractionSettings settings) {
    return Fingerprint.of(
        items(input).stream()
            .map(Item::revision)
            .collect(Collectors.joining("\n", settings.fingerprint() + "\n", "")));
  }

  private static List<Item> items(Input input) {
    String settings = AnnotationSettings.fingerprint();
    Map<String, String> firstWithBytes = new HashMap<>();
    List<Item> items = new ArrayList<>();
    for (Source source : inOrderOfPreference(input)) {
      Description description = input.metadata().describe(source);
      TableColumns columns = input.metadata().columns(source);
      String first =
          source.size() == 0
              ? source.path()
              : firstWithBytes.computeIfAbsent(source.sha256(), hash -> source.path());
      String original = first.equals(source.path()) ? "" : first;
      items.add(
          new Item(
              source,
              input.location(source),
              description,
              columns,
              revision(source, description, columns.asMap() + settings + original),
              original));
    }
    return items;
  }

  /** Of two files with the same bytes, the one that the metadata names is the original. */
  private static List<Source> inOrderOfPreference(Input input) {
    return input.sources().stream()
        .sorted(
            Comparator.comparing((Source source) -> !input.metadata().names(source))
                .thenComparing(Source::path))
        .toList();
  }

  private static String revision(Source source, Description description, String settings) {
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
