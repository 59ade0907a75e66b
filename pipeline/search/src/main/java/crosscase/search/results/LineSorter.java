package crosscase.search.results;

import crosscase.corpus.Span;
import crosscase.search.ConcordanceOrder;
import crosscase.search.forward.Lexicon;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.matching.QueryRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first of all lines in an order. Only they are held in memory, however many there are.
 *
 * <p>Within a segment, lines are compared by the numbers of words in its lexicon; only the first
 * lines of each segment are compared by the words themselves.
 */
final class LineSorter {
  private final QueryRun run;
  private final ConcordanceOrder order;
  private final int most;
  private final Map<BytesRef, Integer> numbers = new HashMap<>();
  private final PriorityQueue<SortedLine> firstOfSegment =
      new PriorityQueue<>(SortedLine.IN_SEGMENT.reversed());
  private final List<SortedLine> firstOfEach = new ArrayList<>();
  private @Nullable Lexicon lexicon;

  /** A match: its sentence, and where it is in the sentence's text. */
  record Match(int id, Span span) {}

  /**
   * A match with its key.
   *
   * @param number twice the number of the key in the lexicon; if the lexicon lacks it, one less
   *     than the key after it would have
   */
  private record SortedLine(int number, BytesRef key, Match match) {
    static final Comparator<SortedLine> IN_DOCUMENTS =
        Comparator.<SortedLine>comparingInt(line -> line.match.id)
            .thenComparingInt(line -> line.match.span.begin());

    static final Comparator<SortedLine> IN_SEGMENT =
        Comparator.comparingInt(SortedLine::number)
            .thenComparing(SortedLine::key, LineSortKey.ORDER)
            .thenComparing(IN_DOCUMENTS);

    static final Comparator<SortedLine> IN_INDEX =
        Comparator.comparing(SortedLine::key, LineSortKey.ORDER).thenComparing(IN_DOCUMENTS);
  }

  /**
   * @param most how many lines are kept
   */
  LineSorter(QueryRun run, ConcordanceOrder order, int most) {
    this.run = run;
    this.order = order;
    this.most = most;
  }

  /** Adds a match; they must come in the order of the index. */
  void add(int id, SentenceTokens sentence, Span span) throws IOException {
    if (lexicon != sentence.lexicon()) {
      endSegment();
      lexicon = sentence.lexicon();
    }
    LineWord word = LineWord.of(run, id, sentence, span, order.offset());
    boolean isKnown = word.number() != LineWord.UNKNOWN;
    int number = isKnown ? word.number() : numberOf(word.key(), lexicon);
    if (canBeAmongFirst(number)) {
      firstOfSegment.add(new SortedLine(number, word.key(), new Match(id, span)));
      if (firstOfSegment.size() > most) {
        firstOfSegment.remove();
      }
    }
  }

  private int numberOf(BytesRef key, Lexicon in) {
    if (key.length == 0) {
      return LineWord.AFTER_ALL;
    }
    Integer known = numbers.get(key);
    if (known == null) {
      int form = in.findForm(key);
      known = form >= 0 ? 2 * form : 2 * (-form - 1) - 1;
      numbers.put(key, known);
    }
    return known;
  }

  /** Of lines with the same key the first ones are kept; a number that is odd has several keys. */
  private boolean canBeAmongFirst(int number) {
    if (firstOfSegment.size() < most) {
      return true;
    }
    int last = firstOfSegment.element().number();
    boolean severalKeys = number % 2 != 0 && number != LineWord.AFTER_ALL;
    return number < last || (number == last && severalKeys);
  }

  private void endSegment() {
    firstOfEach.addAll(firstOfSegment);
    firstOfSegment.clear();
    numbers.clear();
  }

  /** The first lines of all that were added. */
  List<Match> first() {
    return firstOf(List.of(this), most);
  }

  /** The first lines of all that were added to several sorters. */
  static List<Match> firstOf(List<LineSorter> sorters, int most) {
    sorters.forEach(LineSorter::endSegment);
    return sorters.stream()
        .flatMap(sorter -> sorter.firstOfEach.stream())
        .sorted(SortedLine.IN_INDEX)
        .limit(most)
        .map(SortedLine::match)
        .toList();
  }
}
