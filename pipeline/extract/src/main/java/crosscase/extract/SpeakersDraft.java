package crosscase.extract;

import crosscase.corpus.Document;
import crosscase.extract.SpeakerEntry.Speaker;
import crosscase.extract.metadata.SpeakersCsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A draft of {@code speakers.csv} with a line for every label that was found.
 *
 * <p>Lines that the file already has are kept as they are; a draft that nobody edits changes
 * nothing.
 */
public final class SpeakersDraft {
  /** The name of the file, which lies in the input folder. */
  public static final String FILE = SpeakersCsv.FILE;

  /** The columns of its lines. */
  public static final List<String> COLUMNS = SpeakersCsv.COLUMNS;

  private final List<SpeakerEntry> existing;
  private final Map<String, Found> found = new LinkedHashMap<>();

  private record Found(String label, String role, int words, int turns, Set<String> sources) {}

  /**
   * @param existing the lines that the file already has
   */
  public SpeakersDraft(List<SpeakerEntry> existing) {
    this.existing = List.copyOf(existing);
  }

  /** Adds the speakers of a source's documents, read without the corrections of the file. */
  public void add(List<Document> documents) {
    String source = documents.getFirst().provenance().source();
    for (SpeakerWords.SpeakerCount one : SpeakerWords.of(documents).speakers()) {
      Set<String> sources = new TreeSet<>(Set.of(source));
      found.merge(
          SpeakerEntry.key(one.name()),
          new Found(one.name(), one.role(), one.words(), one.turns(), sources),
          SpeakersDraft::sum);
    }
  }

  private static Found sum(Found a, Found b) {
    Set<String> sources = new TreeSet<>(a.sources());
    sources.addAll(b.sources());
    String role = a.role().equals(b.role()) ? a.role() : a.role() + " or " + b.role();
    return new Found(a.label(), role, a.words() + b.words(), a.turns() + b.turns(), sources);
  }

  /** The lines of the file, then those of other labels, the most talkative first. */
  public List<SpeakerDraftLine> lines() {
    List<SpeakerDraftLine> lines = new ArrayList<>();
    Map<String, Found> left = new LinkedHashMap<>(found);
    for (SpeakerEntry entry : existing) {
      left.remove(entry.key());
      lines.add(line(entry, found.getOrDefault(entry.key(), nothing(entry.label()))));
    }
    left.values().stream()
        .sorted(Comparator.comparingInt(Found::words).reversed().thenComparing(Found::label))
        .forEach(one -> lines.add(line(newEntry(one.label()), one)));
    return lines;
  }

  /** The draft as the text of a {@code speakers.csv}. */
  public String csv() {
    return SpeakersCsv.write(lines());
  }

  private static SpeakerEntry newEntry(String label) {
    return new SpeakerEntry(label, "", "", Speaker.AS_FOUND, "", 0);
  }

  private static Found nothing(String label) {
    return new Found(label, "", 0, 0, Set.of());
  }

  private static SpeakerDraftLine line(SpeakerEntry entry, Found one) {
    return new SpeakerDraftLine(
        entry, one.role(), one.words(), one.turns(), List.copyOf(one.sources()));
  }
}
