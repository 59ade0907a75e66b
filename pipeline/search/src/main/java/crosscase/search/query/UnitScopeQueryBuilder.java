package crosscase.search.query;

import crosscase.search.fields.UnitField;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * Builds the query for {@code turn:(control trust)}: sentences with control or trust, in turns that
 * have both.
 *
 * <p>Each part of the query is matched against sentences; whether all, any or none of the parts
 * must occur is then decided for the unit. A phrase or interval function never spans sentences.
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

  /** The parts that can find a sentence: all except those that must not occur. */
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
