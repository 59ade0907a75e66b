package crosscase.association;

import crosscase.association.CooccurrenceMatrix.PairIndex;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A corpus drawn from a design, with its documents distributed evenly over the cases. */
record PlantedDocuments(PlantedCorpus design, List<List<UnitSequence>> strata) {
  static PlantedDocuments of(PlantedCorpus design, int documents, int seed) {
    int cases = design.oddsRatios().size();
    return new PlantedDocuments(
        design,
        IntStream.range(0, cases)
            .mapToObj(
                c ->
                    IntStream.range(0, documents / cases)
                        .mapToObj(d -> design.drawDocument(c, name(c, d), seed))
                        .toList())
            .toList());
  }

  private static String name(int caseNumber, int document) {
    return "case " + caseNumber + " document " + document;
  }

  int documents() {
    return strata.stream().mapToInt(List::size).sum();
  }

  void forEach(BiConsumer<String, UnitSequence> consumer) {
    for (int c = 0; c < strata.size(); c++) {
      for (int d = 0; d < strata.get(c).size(); d++) {
        consumer.accept(name(c, d), strata.get(c).get(d));
      }
    }
  }

  List<List<CooccurrenceMatrix>> documentMatrices() {
    return strata.stream()
        .map(s -> s.stream().map(d -> CooccurrenceMatrix.of(design.themes(), d)).toList())
        .toList();
  }

  List<CooccurrenceMatrix> caseMatrices() {
    return documentMatrices().stream()
        .map(
            documents -> {
              CooccurrenceMatrix sum = new CooccurrenceMatrix(design.themes());
              documents.forEach(sum::add);
              return sum;
            })
        .toList();
  }

  EachPair pairs() {
    return new EachPair(design.themes());
  }

  /** All pairs in order. */
  record EachPair(int themes) {
    void forEach(PairConsumer consumer) {
      for (int first = 0; first < themes; first++) {
        for (int second = first + 1; second < themes; second++) {
          consumer.accept(new PairIndex(themes).number(first, second), first, second);
        }
      }
    }
  }

  /** What to do with a pair. */
  @FunctionalInterface
  interface PairConsumer {
    void accept(int pair, int first, int second);
  }
}
