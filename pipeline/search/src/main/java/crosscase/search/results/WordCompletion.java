package crosscase.search.results;

import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** Completes a few letters to words of the index. */
public final class WordCompletion {
  /** Tens of thousands of words begin with the same letter; the first of them are enough. */
  private static final int MAX_TERMS_SEEN = 20_000;

  private WordCompletion() {}

  /** The words in most sentences come first. */
  public static List<String> complete(DirectoryReader reader, String letters, int limit)
      throws IOException {
    BytesRef prefix = new BytesRef(Layers.normalise(letters));
    Map<String, Integer> found = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.TEXT);
      if (terms != null) {
        collect(terms.iterator(), prefix, found);
      }
    }
    List<Map.Entry<String, Integer>> inOrder = new ArrayList<>(found.entrySet());
    inOrder.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return inOrder.stream().limit(limit).map(Map.Entry::getKey).toList();
  }

  private static void collect(TermsEnum terms, BytesRef prefix, Map<String, Integer> found)
      throws IOException {
    if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    int seen = 0;
    for (BytesRef term = terms.term(); hasPrefix(term, prefix) && seen < MAX_TERMS_SEEN; seen++) {
      found.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
      term = terms.next();
    }
  }

  private static boolean hasPrefix(@Nullable BytesRef term, BytesRef prefix) {
    return term != null && StringHelper.startsWith(term, prefix);
  }
}
