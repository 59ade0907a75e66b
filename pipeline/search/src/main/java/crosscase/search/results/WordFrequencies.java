package crosscase.search.results;

import crosscase.search.forward.SentenceTokens;
import org.apache.lucene.util.ArrayUtil;

/** Counts words by their numbers. */
final class WordFrequencies {
  private int[] counts = new int[1 << 10];

  void add(int word) {
    counts = ArrayUtil.grow(counts, word + 1);
    counts[word]++;
  }

  /** Adds the words of a sentence that are counted; gives the number of all its words. */
  int addAll(SentenceTokens sentence, CountedWords words) {
    int[] numbers = words.of(sentence.lexicon());
    int tokens = 0;
    for (int token = 0; token < sentence.count(); token++) {
      int word = numbers[sentence.type(token)];
      tokens += word == CountedWords.NOT_A_WORD ? 0 : 1;
      if (word >= 0) {
        add(word);
      }
    }
    return tokens;
  }

  int frequency(int word) {
    return word < counts.length ? counts[word] : 0;
  }
}
