package crosscase.extract.metadata;

import crosscase.corpus.InputFiles;
import crosscase.corpus.SpreadsheetCell;
import crosscase.extract.MetadataException;
import crosscase.extract.SpeakerCorrections;
import crosscase.extract.SpeakerDraftLine;
import crosscase.extract.SpeakerEntry;
import crosscase.extract.SpeakerEntry.Speaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Reads {@code speakers.csv}: the columns {@code label}, {@code name}, {@code role}, {@code
 * speaker} and {@code path}; others are ignored.
 *
 * <p>A line with a path counts more than one for all sources.
 */
public final class SpeakersCsv {
  public static final String FILE = InputFiles.SPEAKERS_CSV;

  /** The columns of a draft: those that are read, and what was found about each label. */
  public static final List<String> COLUMNS =
      List.of(
          "label", "name", "role", "speaker", "path", "guessed_role", "words", "turns", "sources");

  private static final int COLUMNS_READ = 5;

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader(COLUMNS.toArray(String[]::new))
          .setRecordSeparator('\n')
          .get();

  private final MetadataProblems problems;
  private final List<SpeakerEntry> entries = new ArrayList<>();
  private final Map<String, SpeakerEntry> general = new LinkedHashMap<>();
  private final Map<String, Map<String, SpeakerEntry>> special = new HashMap<>();

  private SpeakersCsv(MetadataProblems problems) {
    this.problems = problems;
  }

  /**
   * What the file says.
   *
   * @param entries all of them, in the order of the file
   * @param general what holds for each source that is not a key of {@code special}
   * @param special what holds for the sources named by a path, including what holds for all
   */
  public record Content(
      List<SpeakerEntry> entries,
      SpeakerCorrections general,
      Map<String, SpeakerCorrections> special) {
    /** There is no file. */
    public static final Content NONE = new Content(List.of(), SpeakerCorrections.NONE, Map.of());

    public Content {
      entries = List.copyOf(entries);
      special = Map.copyOf(special);
    }

    /** What holds for a source. */
    public SpeakerCorrections of(String path) {
      return special.getOrDefault(path, general);
    }
  }

  /**
   * Reads the file; a mistake in the header ends the reading.
   *
   * @param paths of all sources
   */
  public static Content read(Path file, Collection<String> paths, MetadataProblems problems)
      throws IOException {
    SpeakersCsv speakers = new SpeakersCsv(problems);
    for (CsvRows.Row row : CsvRows.read(file, "label", SpeakersCsv::normalized, problems)) {
      problems.attempt(() -> entry(row)).ifPresent(entry -> speakers.add(entry, row, paths));
    }
    return speakers.content();
  }

  /** The text of a file with these lines, and what was found about each in columns of its own. */
  public static String write(List<SpeakerDraftLine> lines) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      for (SpeakerDraftLine line : lines) {
        SpeakerEntry entry = line.entry();
        csv.printRecord(
            SpreadsheetCell.escape(entry.label()),
            SpreadsheetCell.escape(entry.name()),
            SpreadsheetCell.escape(entry.role()),
            entry.speaker().word(),
            entry.path(),
            line.guessedRole(),
            line.words(),
            line.turns(),
            String.join("; ", line.sources()));
      }
    } catch (IOException impossible) {
      throw new AssertionError("a StringBuilder takes any text", impossible);
    }
    return text.toString();
  }

  private static String normalized(String written, String place) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    return COLUMNS.subList(0, COLUMNS_READ).contains(lower) ? lower : "";
  }

  private static SpeakerEntry entry(CsvRows.Row row) throws MetadataException {
    if (row.cell("label").isEmpty()) {
      throw new MetadataException(
          row.place(), "there is no label; write it as the documents do, or delete the row.");
    }
    return new SpeakerEntry(
        SpreadsheetCell.unescape(row.cell("label")),
        SpreadsheetCell.unescape(row.cell("name")),
        SpreadsheetCell.unescape(row.cell("role")).toLowerCase(Locale.ROOT),
        speaker(new MetadataCell(row.cell("speaker"), row.place())),
        row.cell("path"),
        row.line());
  }

  private static Speaker speaker(MetadataCell cell) throws MetadataException {
    if (cell.text().isEmpty()) {
      return Speaker.AS_FOUND;
    }
    return cell.isYes() ? Speaker.YES : Speaker.NO;
  }

  private void add(SpeakerEntry entry, CsvRows.Row row, Collection<String> paths) {
    entries.add(entry);
    if (entry.path().isEmpty()) {
      add(entry, general, "", row.place());
      return;
    }
    SourcePattern pattern = new SourcePattern(new MetadataCell(entry.path(), row.place()));
    for (String path : problems.attempt(() -> pattern.matchingPaths(paths)).orElse(List.of())) {
      Map<String, SpeakerEntry> ofSource =
          special.computeIfAbsent(path, key -> new LinkedHashMap<>());
      add(entry, ofSource, " for " + path, row.place());
    }
  }

  private void add(
      SpeakerEntry entry, Map<String, SpeakerEntry> byLabel, String where, String place) {
    SpeakerEntry earlier = byLabel.putIfAbsent(entry.key(), entry);
    if (earlier != null) {
      problems.add(
          place,
          "%s is already described%s in line %d; keep only one of them."
              .formatted(entry.label(), where, earlier.line()));
    }
    byLabel.values().stream()
        .filter(other -> hasOtherRole(entry, other))
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    place,
                    "%s has the role %s here but %s in line %d; a speaker has one role."
                        .formatted(entry.name(), entry.role(), other.role(), other.line())));
  }

  private static boolean hasOtherRole(SpeakerEntry entry, SpeakerEntry other) {
    return !entry.name().isEmpty()
        && entry.name().equalsIgnoreCase(other.name())
        && !entry.role().isEmpty()
        && !other.role().isEmpty()
        && !entry.role().equals(other.role());
  }

  private Content content() {
    Map<String, SpeakerCorrections> bySource = new HashMap<>();
    special.forEach(
        (path, byLabel) -> {
          Map<String, SpeakerEntry> all = new LinkedHashMap<>(general);
          all.putAll(byLabel);
          bySource.put(path, new SpeakerCorrections(all));
        });
    return new Content(entries, new SpeakerCorrections(general), bySource);
  }
}
