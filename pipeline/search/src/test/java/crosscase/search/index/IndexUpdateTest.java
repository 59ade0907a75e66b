package crosscase.search.index;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.search.IndexCheck;
import crosscase.search.IndexShard;
import crosscase.search.IndexedCorpus;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import crosscase.search.TaggedText;
import crosscase.search.fields.UnitField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUpdateTest {
  private static final int DOCUMENTS_PER_SHARD = 7;

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
  private final NavigableMap<String, DocumentState> documents = new TreeMap<>();
  private int version;

  /** A document as last written. */
  private record DocumentState(
      String fingerprint, List<Sentence> sentences, List<Coding> codings) {}

  @Test
  void anUpdatedIndexAnswersLikeARebuiltOne() throws Exception {
    IntStream.range(0, 40).forEach(this::write);
    SentenceIndex.update(folder.resolve("updated"), corpus());
    for (int round = 0; round < 12; round++) {
      change();
      SentenceIndex.update(folder.resolve("updated"), corpus());

      assertThat(answers(folder.resolve("updated")))
          .as("round %d", round)
          .isEqualTo(answersOfOneWriter());
    }
    SentenceIndex.update(folder.resolve("in shards"), corpus());
    assertThat(answers(folder.resolve("in shards"))).isEqualTo(answersOfOneWriter());
  }

  @Test
  void shardsNumberUnitsUniquely() throws Exception {
    IntStream.range(0, 40).forEach(this::write);
    SentenceIndex.update(folder, corpus());

    assertThat(IndexCheck.of(folder, sentences(documents.values()).iterator()))
        .isEqualTo(new IndexCheck(false, List.of()));
    try (DirectoryReader reader = IndexOrder.open(FSDirectory.open(folder))) {
      assertThat(reader.leaves()).hasSize((40 + DOCUMENTS_PER_SHARD - 1) / DOCUMENTS_PER_SHARD);
    }
    for (UnitField unit : UnitField.values()) {
      assertThat(documentsOfUnits(unit))
          .isNotEmpty()
          .allSatisfy((n, in) -> assertThat(in).hasSize(1));
    }
  }

  /** By unit number, the documents that use it; there must be only one. */
  private Map<Long, Set<String>> documentsOfUnits(UnitField unit) throws IOException {
    Map<Long, Set<String>> found = new TreeMap<>();
    try (DirectoryReader reader = IndexOrder.open(FSDirectory.open(folder))) {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), unit.field());
        while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          String document = IndexOrder.documentAt(leaf.reader(), numbers.docID()).utf8ToString();
          found.computeIfAbsent(numbers.longValue(), n -> new TreeSet<>()).add(document);
        }
      }
    }
    return found;
  }

  @Test
  void writesOnlyTheSentencesOfChangedDocuments() throws Exception {
    IntStream.range(0, 40).forEach(this::write);
    assertThat(SentenceIndex.update(folder, corpus()))
        .isEqualTo(sentences(documents.values()).size());
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
  void aReaderKeepsItsVersionAndOldFilesAreDeleted() throws Exception {
    IntStream.range(0, 40).forEach(this::write);
    SentenceIndex.update(folder, corpus());
    write(3);
    SentenceIndex.update(folder, corpus());
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
    assertThat(files())
        .filteredOn(file -> !file.equals("write.lock"))
        .hasSameElementsAs(filesOfTheVersion());
  }

  private long sentencesOf(int document) {
    return requireNonNull(documents.get(name(document))).sentences().size();
  }

  private List<String> answersOfOneWriter() throws Exception {
    Path index = folder.resolve("written");
    SentenceIndex.rebuild(index, sentences(documents.values()).iterator(), codings(), "any");
    return answers(index);
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private List<String> filesOfTheVersion() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      return List.copyOf(reader.getIndexCommit().getFileNames());
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
    documents.put(
        name(document), new DocumentState("state " + random.nextLong(), sentences, codings));
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

  /** Puts few documents into each shard, so that even a small corpus has many shards. */
  private IndexedCorpus corpus() {
    NavigableMap<String, DocumentState> state = new TreeMap<>(documents);
    String at = "version " + version + " of " + state.size();
    return new IndexedCorpus() {
      @Override
      public String version() {
        return at;
      }

      @Override
      public Map<String, String> fingerprints() {
        return state.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, e -> e.getValue().fingerprint()));
      }

      @Override
      public Stream<IndexShard> shards(Set<String> wanted, int firstUnit) {
        List<DocumentState> states =
            state.keySet().stream().filter(wanted::contains).map(state::get).toList();
        List<IndexShard> shards = new ArrayList<>();
        int next = firstUnit;
        for (int i = 0; i < states.size(); i += DOCUMENTS_PER_SHARD) {
          List<DocumentState> some =
              states.subList(i, Math.min(i + DOCUMENTS_PER_SHARD, states.size()));
          shards.add(shard(some, next));
          next += sentences(some).size();
        }
        return shards.stream();
      }
    };
  }

  private IndexShard shard(List<DocumentState> some, int firstUnit) {
    try {
      return SentenceIndex.shard(
          some.stream()
              .flatMap(
                  state ->
                      state.sentences().stream()
                          .map(s -> new IndexShard.Entry(s, state.fingerprint())))
              .iterator(),
          codings(),
          firstUnit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Sentence> sentences(Collection<DocumentState> states) {
    return states.stream().flatMap(state -> state.sentences().stream()).toList();
  }

  private List<Coding> codings() {
    return documents.values().stream().flatMap(state -> state.codings().stream()).toList();
  }
}
