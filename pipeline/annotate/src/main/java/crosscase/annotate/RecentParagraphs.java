package crosscase.annotate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs that were tagged last, so that what drafts repeat is tagged once.
 *
 * <p>Holds about 40 MB; what came first goes first. For any number of threads.
 */
final class RecentParagraphs {
  /** In UTF-16 units of the paragraphs. */
  private static final int MOST = 1_000_000;

  private final Map<String, List<TaggedSentence>> tagged = new HashMap<>();
  private final Deque<String> inOrder = new ArrayDeque<>();
  private int size;

  /** What a paragraph was tagged with, or is now; two threads may tag the same one at once. */
  List<TaggedSentence> of(String paragraph, Function<String, List<TaggedSentence>> tagger) {
    List<TaggedSentence> known = known(paragraph);
    if (known != null) {
      return known;
    }
    List<TaggedSentence> found = tagger.apply(paragraph);
    keep(paragraph, found);
    return found;
  }

  private synchronized @Nullable List<TaggedSentence> known(String paragraph) {
    return tagged.get(paragraph);
  }

  private synchronized void keep(String paragraph, List<TaggedSentence> found) {
    if (paragraph.length() > MOST || tagged.putIfAbsent(paragraph, found) != null) {
      return;
    }
    inOrder.add(paragraph);
    size += paragraph.length();
    while (size > MOST) {
      String first = inOrder.remove();
      tagged.remove(first);
      size -= first.length();
    }
  }
}
