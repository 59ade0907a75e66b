package crosscase.association;

import java.util.List;

/** Corpora in which there is nothing to find. */
interface NullCorpora {
  /** A corpus; always the same for the same seed. */
  List<DocumentUnits> draw(long seed);

  /** The number of themes. */
  int themes();
}
