package crosscase.serve.corpus;

import crosscase.search.FieldValues;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.serve.live.OpenCorpus;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists the speakers in the corpus, or in the documents of one source. */
record SpeakerListing(OpenCorpus corpus) {
  /** More than anybody corrects by hand. */
  static final int MOST = 500;

  /** Those who say most come first. */
  List<SpeakerItem> all() throws QueryException {
    return of(corpus.column("speaker").sentencesWith(named(corpus.column("speaker"))));
  }

  /** The speakers of these documents. */
  List<SpeakerItem> inDocuments(List<String> documents) throws QueryException {
    return of(corpus.column("document").sentencesWith(documents));
  }

  private static List<String> named(FieldValues speakers) {
    return speakers.values().stream().filter(name -> !name.isEmpty()).toList();
  }

  /** What a speaker says; roles and documents by their numbers. */
  private static final class Said {
    private final BitSet roles = new BitSet();
    private final BitSet documents = new BitSet();
    private int sentences;
  }

  private List<SpeakerItem> of(SentenceSet sentences) throws QueryException {
    FieldValues speakers = corpus.column("speaker");
    FieldValues documents = corpus.column("document");
    FieldValues roles = corpus.column("role");
    Map<Integer, Said> bySpeaker = new TreeMap<>();
    sentences.forEach(
        id -> {
          Said said = bySpeaker.computeIfAbsent(speakers.valueIndex(id), speaker -> new Said());
          said.sentences++;
          said.roles.set(roles.valueIndex(id));
          said.documents.set(documents.valueIndex(id));
        });
    return bySpeaker.entrySet().stream()
        .sorted(Comparator.comparingInt(speaker -> -speaker.getValue().sentences))
        .map(speaker -> item(speakers.values().get(speaker.getKey()), speaker.getValue(), roles))
        .filter(speaker -> !speaker.name().isEmpty())
        .limit(MOST)
        .toList();
  }

  private static SpeakerItem item(String name, Said said, FieldValues roles) {
    String names =
        said.roles.stream()
            .mapToObj(roles.values()::get)
            .filter(role -> !role.isEmpty())
            .collect(Collectors.joining(", "));
    return new SpeakerItem(name, names, said.sentences, said.documents.cardinality());
  }
}
