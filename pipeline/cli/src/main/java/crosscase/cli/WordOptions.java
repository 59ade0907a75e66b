package crosscase.cli;

import crosscase.search.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which words are counted, and how many of them are shown. */
final class WordOptions {
  @Option(
      names = "--by",
      paramLabel = "LAYER",
      defaultValue = "lemma",
      description = "What counts as the same word: lemma or form (default: ${DEFAULT-VALUE}).")
  private Words.Layer layer = Words.Layer.LEMMA;

  @Option(
      names = "--pos",
      paramLabel = "TAG",
      defaultValue = "",
      description = "Only words whose part of speech begins so: NN nouns, VB verbs, JJ adjectives.")
  private String pos = "";

  @Mixin private final RowOptions rows = new RowOptions();

  Words words() {
    return new Words(layer, pos);
  }

  int least() {
    return rows.least();
  }

  int limit() {
    return rows.limit();
  }
}
