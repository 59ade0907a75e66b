package crosscase.cli;

import crosscase.search.Words;
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

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leave out what comes less often (default: ${DEFAULT-VALUE}).")
  private int least;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "The most words to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  Words words() {
    return new Words(layer, pos);
  }

  int least() {
    UsageException.requireAtLeast(1, "--least", least);
    return least;
  }

  int limit() {
    UsageException.requireAtLeast(1, "--limit", limit);
    return limit;
  }
}
