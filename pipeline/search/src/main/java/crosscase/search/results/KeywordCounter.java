package crosscase.search.results;

import crosscase.search.Keywords;
import crosscase.search.Keywords.Keyword;
import crosscase.search.QueryException;
import crosscase.search.WordSelection;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** Counts each word in one part of the corpus and in another. */
public final class KeywordCounter {
  private final CountedWords words;
  private final List<WordDocuments> target = new ArrayList<>();
  private final WordFrequencies reference = new WordFrequencies();

  /** By document. */
  private final WordFrequencies targetTokens = new WordFrequencies();

  private long allTargetTokens;
  private long referenceTokens;

  private KeywordCounter(WordSelection words) {
    this.words = new CountedWords(words);
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
        (document, id, sentence) -> {
          if (inTarget.get(id)) {
            counter.addToTarget(document.number(), sentence);
          } else if (inReference.get(id)) {
            counter.referenceTokens += counter.reference.addAll(sentence, counter.words);
          }
        });
    return counter.result(target.incompleteNote().or(reference::incompleteNote));
  }

  private void addToTarget(int document, SentenceTokens sentence) {
    int[] numbers = words.of(sentence.lexicon());
    while (target.size() < words.count()) {
      target.add(new WordDocuments());
    }
    for (int token = 0; token < sentence.count(); token++) {
      int word = numbers[sentence.type(token)];
      if (word != CountedWords.NOT_A_WORD) {
        targetTokens.add(document);
        allTargetTokens++;
      }
      if (word >= 0) {
        target.get(word).add(document);
      }
    }
  }

  private Keywords result(Optional<String> incompleteNote) {
    List<Keyword> keywords =
        IntStream.range(0, target.size())
            .filter(word -> target.get(word).total() > 0)
            .mapToObj(this::keyword)
            .toList();
    return new Keywords(allTargetTokens, referenceTokens, keywords, incompleteNote);
  }

  private Keyword keyword(int word) {
    WordDocuments documents = target.get(word);
    return new Keyword(
        words.word(word),
        documents.total(),
        reference.frequency(word),
        documents.documents(),
        documents.dispersion(targetTokens, allTargetTokens));
  }
}
