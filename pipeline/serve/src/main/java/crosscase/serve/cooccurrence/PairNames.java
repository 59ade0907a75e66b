package crosscase.serve.cooccurrence;

import crosscase.association.PairEvidence;
import crosscase.serve.live.OpenCorpus;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.List;

/** How themes, pairs and cases are named on the page and in its links. */
record PairNames(OpenCorpus corpus) {
  String theme(String id) {
    return corpus.themesById().getOrDefault(id, Theme.withoutQueries(id)).label();
  }

  String pair(PairEvidence pair) {
    return theme(pair.first()) + " + " + theme(pair.second());
  }

  /** The label of a case; documents without one are tested only where no document has one. */
  static String group(String caseName) {
    return caseName.isEmpty() ? "all documents" : caseName;
  }

  /** The values that the parameter {@code pair} takes. */
  static List<String> ids(List<String> themes) {
    List<String> ids = new ArrayList<>();
    for (int a = 0; a < themes.size(); a++) {
      for (int b = a + 1; b < themes.size(); b++) {
        ids.add(themes.get(a) + "," + themes.get(b));
      }
    }
    return ids;
  }

  /** The value of the parameter {@code pair}. */
  static String id(PairEvidence pair) {
    return pair.first() + "," + pair.second();
  }
}
