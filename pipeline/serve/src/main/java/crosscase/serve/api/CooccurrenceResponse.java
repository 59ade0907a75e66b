package crosscase.serve.api;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.Interval;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.search.QueryException;
import crosscase.serve.cooccurrence.CooccurrenceRequest;
import crosscase.serve.live.LivePairs;
import crosscase.serve.live.OpenCorpus;
import crosscase.serve.web.Link;
import crosscase.themes.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The response with themes by case and the evidence on pairs of themes. */
final class CooccurrenceResponse {
  /** JSON has no infinite numbers. */
  static final String INFINITY = "Infinity";

  private CooccurrenceResponse() {}

  static Object of(OpenCorpus corpus, Link here) throws IOException, QueryException {
    CooccurrenceRequest view = CooccurrenceRequest.of(corpus, here);
    view.check().requireNone();
    LivePairs live = corpus.pairs(view.filter());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("units", byCase(live, live.counts()::unitsOf));
    answer.put("documents", byCase(live, live.counts()::documentsOf));
    answer.put("notes", view.notes(live));
    answer.put("themes", themes(corpus, live));
    answer.put("pairs", view.pairs(live).stream().map(pair -> pair(view, pair)).toList());
    return answer;
  }

  private static Map<String, Long> byCase(LivePairs live, ToLongFunction<String> count) {
    Map<String, Long> counts = new LinkedHashMap<>();
    live.counts().strata().keySet().forEach(name -> counts.put(name, count.applyAsLong(name)));
    return counts;
  }

  private static List<Map<String, Object>> themes(OpenCorpus corpus, LivePairs live) {
    List<Map<String, Object>> themes = new ArrayList<>();
    for (Theme theme : corpus.themes()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("id", theme.id());
      each.put("label", theme.label());
      each.put("cases", byCase(live, name -> live.counts().unitsWith(name, theme.id())));
      themes.add(each);
    }
    return themes;
  }

  private static Map<String, @Nullable Object> pair(CooccurrenceRequest view, PairEvidence pair) {
    Map<String, @Nullable Object> each = new LinkedHashMap<>();
    each.put("first", pair.first());
    each.put("second", pair.second());
    each.put("verdict", pair.verdict().words());
    each.put("sentence", pair.sentence());
    each.put("both", pair.both());
    each.put("cases", pair.casesWithPair());
    each.put("documents", pair.estimates().documents());
    each.put("supporting", pair.estimates().supporting());
    each.put("contradicting", pair.estimates().contradicting());
    putOddsRatio(each, pair.oddsRatio());
    each.put("p", number(pair.pValue()));
    each.put("q", number(pair.qValue()));
    each.put("heterogeneityP", number(pair.heterogeneityP()));
    each.put("heterogeneityQ", number(pair.heterogeneityQ()));
    each.put("withoutOneCaseLow", low(pair.withoutOneCase()));
    each.put("withoutOneCaseHigh", high(pair.withoutOneCase()));
    each.put("smallestP", number(pair.test().smallestMidPValue()));
    Map<String, Object> byCase = new LinkedHashMap<>();
    pair.cases().forEach((name, evidence) -> byCase.put(name, evidence(evidence)));
    each.put("byCase", byCase);
    each.put("measure", number(view.measureOf(pair)));
    return each;
  }

  private static Map<String, @Nullable Object> evidence(CaseEvidence evidence) {
    Map<String, @Nullable Object> each = new LinkedHashMap<>();
    each.put("n", evidence.table().n());
    each.put("first", evidence.table().a());
    each.put("second", evidence.table().b());
    each.put("both", evidence.table().both());
    putOddsRatio(each, evidence.oddsRatio());
    each.put("stance", evidence.stance().name().toLowerCase(Locale.ROOT));
    each.put("documents", evidence.documents());
    each.put("supporting", evidence.supporting());
    each.put("contradicting", evidence.contradicting());
    each.put("silent", evidence.silent());
    return each;
  }

  private static void putOddsRatio(Map<String, @Nullable Object> to, DocumentOddsRatio ratio) {
    to.put("oddsRatio", number(ratio.value()));
    to.put("low", low(ratio.interval()));
    to.put("high", high(ratio.interval()));
  }

  private static @Nullable Object low(Optional<Interval> interval) {
    return interval.map(ends -> number(ends.low())).orElse(null);
  }

  private static @Nullable Object high(Optional<Interval> interval) {
    return interval.map(ends -> number(ends.high())).orElse(null);
  }

  private static @Nullable Object number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : null;
  }

  private static Object number(double value) {
    return value == Double.POSITIVE_INFINITY ? INFINITY : (Object) value;
  }
}
