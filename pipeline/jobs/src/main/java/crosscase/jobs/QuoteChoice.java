package crosscase.jobs;

import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.jobs.QuoteJob.QuotedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chooses among the units of a pair so that many cases, documents and people are heard. */
final class QuoteChoice {
  /** Longer quotes are chosen only if there are no others. */
  private static final int LONG_QUOTE = 400;

  private final PairEvidence pair;
  private final int perCase;
  private final List<QuotedUnit> together = new ArrayList<>();
  private final List<QuotedUnit> alone = new ArrayList<>();

  QuoteChoice(PairEvidence pair, int perCase) {
    this.pair = pair;
    this.perCase = perCase;
  }

  /** Adds a unit to choose from, with both themes or only with the rarer one. */
  void add(QuotedUnit unit, boolean both) {
    (both ? together : alone).add(unit);
  }

  /** Units with both themes; cases in which the themes go together come first. */
  List<QuotedUnit> together() {
    return chosen(together, byStance());
  }

  /** Units with the rarer theme alone; cases in which the themes stay apart come first. */
  List<QuotedUnit> alone() {
    return chosen(alone, byStance().reversed());
  }

  private Comparator<String> byStance() {
    return Comparator.comparingInt(
        name -> {
          CaseEvidence found = pair.cases().get(name);
          return found == null ? 0 : Double.compare(1, found.oddsRatio().value().orElse(1));
        });
  }

  private List<QuotedUnit> chosen(List<QuotedUnit> units, Comparator<String> cases) {
    Map<String, List<QuotedUnit>> byCase =
        new TreeMap<>(cases.thenComparing(Comparator.naturalOrder()));
    units.forEach(
        unit -> byCase.computeIfAbsent(unit.caseName(), name -> new ArrayList<>()).add(unit));
    return byCase.values().stream().flatMap(ofCase -> spread(ofCase).stream()).toList();
  }

  /** One unit of each document, then of each other person, then any; short ones first. */
  private List<QuotedUnit> spread(List<QuotedUnit> units) {
    Map<QuotedUnit, Integer> ranks = new HashMap<>();
    Map<List<String>, Integer> ofSpeaker = new HashMap<>();
    Map<String, Integer> ofDocument = new HashMap<>();
    for (QuotedUnit unit : sorted(units, Comparator.comparing(QuoteChoice::isLong))) {
      int said = ofSpeaker.merge(List.of(unit.document(), unit.speaker()), 1, Integer::sum);
      int quoted = ofDocument.merge(unit.document(), 1, Integer::sum);
      ranks.put(unit, said * units.size() + quoted);
    }
    List<QuotedUnit> chosen =
        sorted(units, Comparator.comparingInt(unit -> ranks.getOrDefault(unit, 0))).stream()
            .limit(perCase)
            .toList();
    return units.stream().filter(chosen::contains).toList();
  }

  private static List<QuotedUnit> sorted(
      List<QuotedUnit> units, Comparator<? super QuotedUnit> order) {
    return units.stream().sorted(order).toList();
  }

  private static boolean isLong(QuotedUnit unit) {
    return unit.text().length() > LONG_QUOTE;
  }
}
