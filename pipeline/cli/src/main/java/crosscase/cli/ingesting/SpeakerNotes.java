package crosscase.cli.ingesting;

import crosscase.extract.SourceSummary;
import crosscase.extract.SpeakerEntry;
import crosscase.extract.SpeakerWords.SpeakerCount;
import crosscase.search.ClosestName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What to tell about lines of {@code speakers.csv} that correct nothing. */
final class SpeakerNotes {
  private SpeakerNotes() {}

  /** One sentence for each label that no source has. */
  static List<String> of(List<SpeakerEntry> entries, List<SourceSummary> sources) {
    Set<String> found =
        sources.stream()
            .flatMap(source -> source.correctedLabels().stream())
            .map(label -> label.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Set<String> names = new TreeSet<>();
    sources.forEach(
        source -> source.speakers().stream().map(SpeakerCount::name).forEach(names::add));
    return entries.stream()
        .filter(entry -> !found.contains(entry.key()))
        .map(entry -> note(entry, names))
        .toList();
  }

  private static String note(SpeakerEntry entry, Set<String> names) {
    return "speakers.csv, line %d: no source has the label %s. %s"
        .formatted(entry.line(), entry.label(), ClosestName.hint(entry.label(), names));
  }
}
