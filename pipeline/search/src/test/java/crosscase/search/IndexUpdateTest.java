package crosscase.search;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUpdateTest {
  private static final List<String> WORDS =
      List.of("trust", "control", "grow", "house", "blame", "ask", "team", "fund");

  private static final List<String> QUERIES =
      List.of(
          "trust",
          "trust control",
          "\"trust control\"",
          "contr* -grow",
          "turn:(trust grow)",
          "paragraph:(blame)",
          "fn:maxgaps(3 fn:unordered(ask team))",
          "coder:anna",
          "document:d1*",
          "region:north fund",
          "sentence:[1 TO 2]");

  @TempDir private Path folder;
  private final Random random = new Random(11);
  private final Map<String, State> documents = new TreeMap<>();
  private int version;

  /** A document as it was last written. */
  private record State(String mark, List<Sentence> sentences, List<Coding> codings) {}

  @Test
  void anUpdatedIndexAnswersAsARebuiltOneWhateverComesGoesAndChanges() throws Exception {
    IntStream.range(0, 40).forEach(this::write);
    SentenceIndex.update(folder.resolve("updated"), corpus());
    for (int round = 0; round < 12; round++) {
      change();
      SentenceIndex.update(folder.resolve("updated"), corpus());
      SentenceIndex.update(folder.resolve("rebuilt-" + round), corpus());

      assertThat(answers(folder.resolve("updated")))
          .as("round %d", round)
          .isEqualTo(answers(folder.resolve("rebuilt-" + round)));
    }
  }

  @Test
  void writesTheSentencesOfWhatHasChangedAlone() throws Exception {
    IntStream.range(0, 40).forEach(this::write);
    assertThat(SentenceIndex.update(folder, corpus())).isEqualTo(all(corpus().sentences()).size());
    write(7);
    assertThat(SentenceIndex.update(folder, corpus())).isEqualTo(sentencesOf(7));
    documents.remove(name(8));
    assertThat(SentenceIndex.update(folder, corpus())).isZero();
    assertThat(SentenceIndex.version(folder)).isEqualTo(Optional.of(corpus().version()));
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      assertThat(reader.numDeletedDocs()).isZero();
    }
  }

  @Test
  void aReaderKeepsWhatItSawAndTheFilesOfOldVersionsGo() throws Exception {
    IntStream.range(0, 40).forEach(this::write);
    SentenceIndex.update(folder, corpus());
    write(3);
    SentenceIndex.update(folder, corpus());
    long files = files();
    try (SentenceSearch before = SentenceSearch.open(folder)) {
      long found = before.find("trust", 1).total();
      for (int i = 0; i < 12; i++) {
        documents.remove(name(i));
        SentenceIndex.update(folder, corpus());
      }
      assertThat(before.find("trust", 1).total()).isEqualTo(found);
    }
    write(3);
    SentenceIndex.update(folder, corpus());
    assertThat(files()).isLessThanOrEqualTo(files);
  }

  private long sentencesOf(int document) {
    return all(corpus().sentences(Set.of(name(document)))).size();
  }

  private long files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }

  private void change() {
    for (int i = random.nextInt(4); i >= 0; i--) {
      int document = random.nextInt(60);
      if (random.nextInt(3) == 0) {
        documents.remove(name(document));
      } else {
        write(document);
      }
    }
  }

  private void write(int document) {
    StringBuilder lines = new StringBuilder();
    String about = name(document).replace(".txt", "");
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      String turn = document % 5 == 0 ? "" : String.valueOf(1 + i / 3);
      lines.append("%s | %s | %d | provider | %s%n".formatted(about, turn, 1 + i / 2, words()));
    }
    List<Sentence> sentences = TaggedText.corpus(lines.toString());
    List<Coding> codings =
        random.nextInt(4) == 0 ? List.of(coding(sentences.getFirst())) : List.of();
    documents.put(name(document), new State("mark " + random.nextLong(), sentences, codings));
    version++;
  }

  private String words() {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static Coding coding(Sentence sentence) {
    Span span = sentence.tokens().getFirst().span();
    return new Coding(
        "trust", sentence.document(), sentence.number(), "anna", List.of(span), false);
  }

  private static String name(int document) {
    return "d%d.txt".formatted(document);
  }

  private static List<String> answers(Path index) throws Exception {
    List<String> answers = new ArrayList<>();
    try (SentenceSearch search = SentenceSearch.open(index)) {
      answers.add(new TreeSet<>(search.variables()).toString());
      for (String query : QUERIES) {
        answers.add(query + " best " + search.find(query, 30, 1));
        answers.add(query + " all " + search.findAll(query));
      }
    }
    return answers;
  }

  private IndexedCorpus corpus() {
    Map<String, State> state = new TreeMap<>(documents);
    String at = "version " + version + " of " + state.size();
    return new IndexedCorpus() {
      @Override
      public String version() {
        return at;
      }

      @Override
      public Map<String, String> marks() {
        return state.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, e -> e.getValue().mark()));
      }

      @Override
      public Iterator<Sentence> sentences() {
        return sentences(state.keySet());
      }

      @Override
      public Iterator<Sentence> sentences(Set<String> wanted) {
        return state.entrySet().stream()
            .filter(entry -> wanted.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().sentences().stream())
            .iterator();
      }

      @Override
      public Collection<Coding> codings() {
        return state.values().stream().flatMap(s -> s.codings().stream()).toList();
      }
    };
  }

  private static List<Sentence> all(Iterator<Sentence> sentences) {
    List<Sentence> all = new ArrayList<>();
    sentences.forEachRemaining(all::add);
    return all;
  }
}
