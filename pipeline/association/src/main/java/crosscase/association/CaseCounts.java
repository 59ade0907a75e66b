package crosscase.association;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many units each case has, and how many of them have each theme and each pair of themes.
 *
 * <p>A case is whatever the units are grouped by: a case of the corpus, unless other columns were
 * chosen.
 *
 * @param themes the themes counted, in order
 * @param strata the counts of each case, by name
 */
public record CaseCounts(List<String> themes, SortedMap<String, StratumCounts> strata) {

  /** The name under which documents without a case are counted; shown, but not a stratum. */
  public static final String NO_CASE = "";

  /** Separates the values of several columns that together make a case. */
  public static final String VALUE_SEPARATOR = "\u001f";

  /** Stands for a missing value, where several together name a case. */
  public static final String MISSING = "(none)";

  public CaseCounts {
    themes = List.copyOf(themes);
    strata = Collections.unmodifiableSortedMap(new TreeMap<>(strata));
  }

  /**
   * The counts of these documents.
   *
   * @param themes their names; units have them by their index
   */
  public static CaseCounts of(List<DocumentUnits> documents, List<String> themes) {
    SortedMap<String, StratumCounts> strata = new TreeMap<>();
    for (DocumentUnits document : documents) {
      strata
          .computeIfAbsent(document.caseName(), name -> new StratumCounts(themes.size()))
          .add(document.units());
    }
    return new CaseCounts(themes, strata);
  }

  /**
   * The cases by name, without {@link #NO_CASE}; if no document has a case, all documents are
   * compared as one case without a name.
   */
  public List<String> cases() {
    return casesAmong(strata.keySet());
  }

  /** Those of these names that are cases; all of them if none is. */
  public static List<String> casesAmong(Collection<String> names) {
    List<String> cases = names.stream().filter(CaseCounts::isCase).toList();
    return cases.isEmpty() ? List.copyOf(names) : cases;
  }

  /** How many documents are in none of the {@link #cases}. */
  public long documentsLeftOut() {
    List<String> cases = cases();
    return strata.keySet().stream()
        .filter(name -> !cases.contains(name))
        .mapToLong(this::documentsOf)
        .sum();
  }

  /** Whether none of the values that make up a case is missing. */
  public static boolean isCase(String name) {
    return Arrays.stream(name.split(VALUE_SEPARATOR, -1)).noneMatch(String::isEmpty);
  }

  /** The name of a case as printed in tables: values of several columns joined by a plus. */
  public static String displayName(String name) {
    String[] values = name.split(VALUE_SEPARATOR, -1);
    return values.length == 1
        ? name
        : Arrays.stream(values)
            .map(value -> value.isEmpty() ? MISSING : value)
            .collect(Collectors.joining(" + "));
  }

  /** The name of the case with these values; a missing value is empty or {@code (none)}. */
  public static String nameOf(List<String> values) {
    return values.stream()
        .map(value -> value.equals(MISSING) ? "" : value)
        .collect(Collectors.joining(VALUE_SEPARATOR));
  }

  /** What {@code run.json} records about the counts. */
  public Map<String, Object> runRecord() {
    Map<String, Long> units = new LinkedHashMap<>();
    Map<String, Long> documents = new LinkedHashMap<>();
    for (String name : strata.keySet()) {
      units.put(displayName(name), unitsOf(name));
      documents.put(displayName(name), documentsOf(name));
    }
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("n", units.values().stream().mapToLong(Long::longValue).sum());
    record.put("strata", cases().stream().map(CaseCounts::displayName).toList());
    record.put("units", units);
    record.put("documents", documents);
    return record;
  }

  /** How many units a case has. */
  public long unitsOf(String caseName) {
    return counts(caseName).units().units();
  }

  /** How many documents of a case have units that count. */
  public long documentsOf(String caseName) {
    return counts(caseName).documents();
  }

  /** How many units of a case have a theme. */
  public long unitsWith(String caseName, String theme) {
    return counts(caseName).units().unitsWith(indexOf(theme));
  }

  /** How many documents of a case have a theme. */
  public long documentsWith(String caseName, String theme) {
    return counts(caseName).documentsWith(indexOf(theme));
  }

  /** The 2x2 table of two themes over the units of a case. */
  public PairTable table(String caseName, String first, String second) {
    return matrix(caseName).table(indexOf(first), indexOf(second));
  }

  private CooccurrenceMatrix matrix(String caseName) {
    return counts(caseName).units();
  }

  private StratumCounts counts(String caseName) {
    StratumCounts counts = strata.get(caseName);
    return counts == null ? new StratumCounts(themes.size()) : counts;
  }

  private int indexOf(String theme) {
    int place = themes.indexOf(theme);
    if (place < 0) {
      throw new IllegalArgumentException(
          "The theme %s is not counted: use one of %s".formatted(theme, String.join(", ", themes)));
    }
    return place;
  }

  /**
   * The counts of one stratum: its documents, how many of them have each theme, and its units.
   *
   * <p>The counts grow as documents are added.
   */
  public static final class StratumCounts {
    private long documents;
    private final long[] documentsWith;
    private final CooccurrenceMatrix units;

    /** Counts without documents. */
    public StratumCounts(int themes) {
      this(0, new long[themes], new CooccurrenceMatrix(themes));
    }

    /** Counts rebuilt from their parts. */
    public StratumCounts(long documents, long[] documentsWith, CooccurrenceMatrix units) {
      this.documents = documents;
      this.documentsWith = documentsWith.clone();
      this.units = units;
    }

    /** Adds a document. */
    public void add(UnitSequence document) {
      documents++;
      units.add(document);
      BitSet themesSeen = new BitSet();
      for (int coding = 0; coding < document.codings(); coding++) {
        themesSeen.set(document.theme(coding));
      }
      themesSeen.stream().forEach(theme -> documentsWith[theme]++);
    }

    /** Adds the counts of other documents. */
    public void add(StratumCounts other) {
      documents += other.documents;
      units.add(other.units);
      for (int theme = 0; theme < documentsWith.length; theme++) {
        documentsWith[theme] += other.documentsWith[theme];
      }
    }

    /** The number of documents with at least one unit that counts. */
    public long documents() {
      return documents;
    }

    /** The number of documents in which a theme occurs on at least one unit. */
    public long documentsWith(int theme) {
      return documentsWith[theme];
    }

    /** The number of documents with each theme, in the order of the themes. */
    public long[] documentsWith() {
      return documentsWith.clone();
    }

    /** The units of all documents. */
    public CooccurrenceMatrix units() {
      return units;
    }
  }
}
