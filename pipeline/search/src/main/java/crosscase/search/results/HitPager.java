package crosscase.search.results;

import crosscase.search.FindRequest;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.search.matching.QueryRun;
import crosscase.search.matching.QueryRun.RankedHits;
import java.io.IOException;
import java.util.List;

/** Picks the hits of one page, in the order that a request asks for. */
public final class HitPager {
  private final QueryRun run;
  private final FindRequest request;
  private final IndexedFields fields;
  private final int skipped;
  private final int last;

  public HitPager(QueryRun run, FindRequest request, IndexedFields fields) {
    this.run = run;
    this.request = request;
    this.fields = fields;
    skipped = request.from() - 1;
    last = skipped + request.limit();
  }

  /** The page, and how many sentences match in all. */
  public RankedHits page() throws IOException, QueryException {
    if (request.sample().isPresent()) {
      return onPage(run.sample(request.sample().get()));
    }
    return switch (request.order()) {
      case FindRequest.BEST -> onPage(run.best(last));
      case FindRequest.DOCUMENT -> onPage(new RankedHits(run.firstIds(last), run.count()));
      default -> {
        SentenceSet hits = new SentenceSet(run.hits());
        yield new RankedHits(sortedByField(hits), hits.count());
      }
    };
  }

  /**
   * The page of a query whose matches are known, so that they are not counted again.
   *
   * @param matches exactly what the query finds
   */
  public List<Integer> pageOf(SentenceSet matches) throws IOException, QueryException {
    return switch (request.order()) {
      case FindRequest.BEST -> onPage(run.topIds(last));
      case FindRequest.DOCUMENT -> matches.ids(skipped, request.limit());
      default -> sortedByField(matches);
    };
  }

  private List<Integer> sortedByField(SentenceSet hits) throws QueryException {
    return fields.values(request.order()).sortedSentences(hits, skipped, request.limit());
  }

  private RankedHits onPage(RankedHits hits) {
    return new RankedHits(onPage(hits.ids()), hits.total());
  }

  private List<Integer> onPage(List<Integer> ids) {
    return ids.stream().skip(skipped).limit(request.limit()).toList();
  }
}
