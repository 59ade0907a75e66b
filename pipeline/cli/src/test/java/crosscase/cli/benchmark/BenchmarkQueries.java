package crosscase.cli.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Ten queries in the query language, and the same queries as Lucene objects. */
final class BenchmarkQueries {
  static final Map<String, Query> ALL = new LinkedHashMap<>();

  private static final String TEXT = "text";

  static {
    ALL.put("trust", word("trust"));
    ALL.put("trust control", all(word("trust"), word("control")));
    ALL.put("trust OR control", any(word("trust"), word("control")));
    ALL.put("\"joint working\"", new PhraseQuery(TEXT, "joint", "working"));
    ALL.put("contr*", new PrefixQuery(new Term(TEXT, "contr")));
    ALL.put("partnrship~1", new FuzzyQuery(new Term(TEXT, "partnrship"), 1));
    ALL.put("trust case:housing", all(word("trust"), new TermQuery(new Term("case", "housing"))));
    ALL.put("trust page:[1 TO 2]", all(word("trust"), IntPoint.newRangeQuery("page", 1, 2)));
    ALL.put(
        "fn:ordered(pos:JJ trust)",
        new IntervalQuery(TEXT, Intervals.ordered(Intervals.term("#jj"), Intervals.term("trust"))));
    ALL.put(
        "fn:maxgaps(4 fn:unordered(control trust))",
        new IntervalQuery(
            TEXT,
            Intervals.maxgaps(
                4, Intervals.unordered(Intervals.term("control"), Intervals.term("trust")))));
  }

  private BenchmarkQueries() {}

  private static Query word(String word) {
    return new TermQuery(new Term(TEXT, word));
  }

  private static Query all(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
  }

  private static Query any(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
