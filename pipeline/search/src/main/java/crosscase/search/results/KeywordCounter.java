package crosscase.search.results;

import crosscase.search.Keywords;
import crosscase.search.Keywords.Keyword;
import crosscase.search.QueryException;
import crosscase.search.WordSelection;
import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredTokens.Word;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/** Counts each word in one part of the corpus and in another. */
public final class KeywordCounter {
  private final WordFilter filter;
  private final WordFrequencies reference = new WordFrequencies();

  /** By word, how often each document of the target has it. */
  private final Map<String, Map<String, Integer>> target = new HashMap<>();

  private final Map<String, Integer> targetTokens = new HashMap<>();
  private long referenceTokens;

  private KeywordCounter(WordSelection words) {
    filter = new WordFilter(words);
  }

  /** Compares the hits of one query with those of another that the first does not have. */
  public static Keywords count(QueryRun target, QueryRun reference, WordSelection words)
      throws IOException, QueryException {
    FixedBitSet inTarget = target.hits();
    FixedBitSet inReference = reference.hits();
    inReference.andNot(inTarget);
    KeywordCounter counter = new KeywordCounter(words);
    CorpusScan.run(
        target,
        (id, sentence, tokens) -> {
          if (inTarget.get(id)) {
            counter.addToTarget(sentence.value(Fields.DOCUMENT), tokens);
          } else if (inReference.get(id)) {
            counter.addToReference(tokens);
          }
        });
    return counter.result(target.incompleteNote().or(reference::incompleteNote));
  }

  private void addToTarget(String document, List<Word> sentence) {
    int size = (int) sentence.stream().filter(WordFilter::isWord).count();
    targetTokens.merge(document, size, Integer::sum);
    sentence.forEach(token -> filter.wordOf(token).ifPresent(word -> addToTarget(document, word)));
  }

  private void addToTarget(String document, String word) {
    target.computeIfAbsent(word, key -> new HashMap<>()).merge(document, 1, Integer::sum);
  }

  private void addToReference(List<Word> sentence) {
    referenceTokens += sentence.stream().filter(WordFilter::isWord).count();
    sentence.forEach(token -> filter.wordOf(token).ifPresent(reference::add));
  }

  private Keywords result(Optional<String> incompleteNote) {
    List<Keyword> keywords = new ArrayList<>();
    target.forEach((word, documents) -> keywords.add(keyword(word, documents)));
    long tokens = targetTokens.values().stream().mapToLong(n -> n).sum();
    return new Keywords(tokens, referenceTokens, keywords, incompleteNote);
  }

  private Keyword keyword(String word, Map<String, Integer> documents) {
    return new Keyword(
        word,
        documents.values().stream().mapToInt(n -> n).sum(),
        reference.frequency(word),
        documents.size(),
        Dispersion.deviationOfProportions(documents, targetTokens));
  }
}
