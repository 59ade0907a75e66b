package crosscase.serve.corpus;

import crosscase.search.FieldValues;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.serve.live.OpenCorpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  private List<SpeakerItem> of(SentenceSet sentences) throws QueryException {
    FieldValues speakers = corpus.column("speaker");
    int[] counts = speakers.counts(sentences);
    List<String> names =
        IntStream.range(0, counts.length)
            .filter(i -> counts[i] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> -counts[i]))
            .map(speakers.values()::get)
            .filter(name -> !name.isEmpty())
            .limit(MOST)
            .toList();
    List<SpeakerItem> items = new ArrayList<>();
    for (String name : names) {
      items.add(item(name, sentences));
    }
    return items;
  }

  private SpeakerItem item(String name, SentenceSet sentences) throws QueryException {
    SentenceSet said = corpus.column("speaker").sentencesWith(Set.of(name)).and(sentences);
    int documents =
        (int) Arrays.stream(corpus.column("document").counts(said)).filter(n -> n > 0).count();
    return new SpeakerItem(name, roles(said), said.count(), documents);
  }

  private String roles(SentenceSet said) throws QueryException {
    FieldValues roles = corpus.column("role");
    int[] counts = roles.counts(said);
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(roles.values()::get)
        .filter(role -> !role.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
