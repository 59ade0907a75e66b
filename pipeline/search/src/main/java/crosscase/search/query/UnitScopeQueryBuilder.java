package crosscase.search.query;

import crosscase.search.fields.UnitField;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * {@code turn:(control trust)}: the sentences that say control or trust, in turns that say both.
 *
 * <p>Each part of the query is looked for in the sentences; what must, may and must not be there is
 * then asked of the unit. A phrase or an interval function stays within a sentence.
 */
final class UnitScopeQueryBuilder {
  private UnitScopeQueryBuilder() {}

  static Query build(UnitField unit, Query query) {
    BooleanQuery.Builder shown = new BooleanQuery.Builder();
    findableParts(query).forEach(part -> shown.add(part, Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(shown.build(), Occur.MUST)
        .add(inUnit(unit, query), Occur.FILTER)
        .build();
  }

  private static Query inUnit(UnitField unit, Query query) {
    if (query instanceof BoostQuery boosted) {
      return inUnit(unit, boosted.getQuery());
    }
    if (query instanceof BooleanQuery all) {
      BooleanQuery.Builder builder = new BooleanQuery.Builder();
      builder.setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
      all.clauses().forEach(part -> builder.add(inUnit(unit, part.query()), part.occur()));
      return builder.build();
    }
    return new SameUnitQuery(unit, query);
  }

  /** The parts that a sentence may be found by: all but those that must not occur. */
  private static List<Query> findableParts(Query query) {
    if (query instanceof BoostQuery boosted) {
      return findableParts(boosted.getQuery());
    }
    if (query instanceof BooleanQuery all) {
      return all.clauses().stream()
          .filter(part -> part.occur() != Occur.MUST_NOT)
          .map(BooleanClause::query)
          .flatMap(part -> findableParts(part).stream())
          .toList();
    }
    return List.of(query);
  }
}
