package crosscase.cli.searching;

import crosscase.search.WordSelection;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which words are counted, and how many of them are shown. */
final class WordOptions {
  @Option(
      names = "--by",
      paramLabel = "LAYER",
      defaultValue = "lemma",
      description = "What counts as the same word: lemma or form (default: ${DEFAULT-VALUE}).")
  private WordSelection.Layer layer = WordSelection.Layer.LEMMA;

  @Option(
      names = "--pos",
      paramLabel = "TAG",
      defaultValue = "",
      description =
          "Only words whose part-of-speech tag begins like this: NN nouns, VB verbs, JJ"
              + " adjectives.")
  private String pos = "";

  @Mixin private final FrequencyOptions rows = new FrequencyOptions();

  WordSelection words() {
    return new WordSelection(layer, pos);
  }

  int minimumFrequency() {
    return rows.minimumFrequency();
  }

  int limit() {
    return rows.limit();
  }
}
