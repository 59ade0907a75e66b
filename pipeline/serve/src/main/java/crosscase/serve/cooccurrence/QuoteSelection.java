package crosscase.serve.cooccurrence;

import crosscase.search.FindRequest;
import crosscase.search.QueryException;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSet;
import crosscase.serve.live.OpenCorpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Chooses a few sentences to read from many, spread over cases, documents and speakers. */
record QuoteSelection(OpenCorpus corpus, int limit) {
  private static final int DOCUMENTS_LOOKED_AT = 60;
  private static final int SENTENCES_OF_A_DOCUMENT = 3;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 320;

  /**
   * The sentences to read.
   *
   * @param query marks the words to look at
   * @param rank of a case; sentences of cases with a lower rank come first
   */
  List<SentenceMatch> choose(SentenceSet from, String query, ToIntFunction<String> rank)
      throws IOException, QueryException {
    SentenceSet some =
        corpus.column("document").sample(from, DOCUMENTS_LOOKED_AT, SENTENCES_OF_A_DOCUMENT);
    FindRequest request = new FindRequest(1, Math.max(1, some.count()), 0, FindRequest.BEST);
    List<SentenceMatch> left =
        new ArrayList<>(corpus.search().within(some).find(query, request).matches());
    List<SentenceMatch> chosen = new ArrayList<>();
    Map<String, Integer> ofCase = new HashMap<>();
    Set<String> heard = new HashSet<>();
    while (chosen.size() < limit && !left.isEmpty()) {
      SentenceMatch next = best(left, ofCase, heard, rank);
      left.remove(next);
      chosen.add(next);
      ofCase.merge(next.caseName(), 1, Integer::sum);
      heard.add(next.document());
      heard.add(speaker(next));
    }
    return chosen;
  }

  /** Of equally good ones the first, which matches best. */
  private static SentenceMatch best(
      List<SentenceMatch> left,
      Map<String, Integer> ofCase,
      Set<String> heard,
      ToIntFunction<String> rank) {
    SentenceMatch best = left.getFirst();
    int lowest = Integer.MAX_VALUE;
    for (SentenceMatch each : left) {
      int cost =
          1_000 * rank.applyAsInt(each.caseName())
              + 100 * ofCase.getOrDefault(each.caseName(), 0)
              + (heard.contains(each.document()) ? 20 : 0)
              + (heard.contains(speaker(each)) ? 10 : 0)
              + (isReadable(each.text()) ? 0 : 30);
      if (cost < lowest) {
        lowest = cost;
        best = each;
      }
    }
    return best;
  }

  private static boolean isReadable(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  private static String speaker(SentenceMatch match) {
    return match.document() + "\n" + match.speaker();
  }
}
