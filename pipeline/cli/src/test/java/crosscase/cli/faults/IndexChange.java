package crosscase.cli.faults;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.search.IndexShard;
import crosscase.search.IndexedCorpus;
import crosscase.search.QueryException;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An update of an index in which one of some documents changes.
 *
 * @param documents one for a rebuild, several for an update of some segments
 */
record IndexChange(String name, int documents) implements FileChange {
  @Override
  public void write(Path folder, boolean second) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < documents; i++) {
      texts.put("%d.txt".formatted(i), "trust");
    }
    if (second) {
      texts.put("0.txt", "control");
    }
    SentenceIndex.update(folder, new Corpus(second ? "2" : "1", texts));
  }

  @Override
  public String read(Path folder) throws IOException {
    if (!SentenceIndex.isIntact(folder)) {
      return "a damaged index";
    }
    try (SentenceSearch search = SentenceSearch.open(folder)) {
      return "%s: %s, %s"
          .formatted(
              SentenceIndex.version(folder), search.findAll("trust"), search.findAll("control"));
    } catch (QueryException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Documents of one word each. */
  private record Corpus(String version, Map<String, String> fingerprints) implements IndexedCorpus {
    @Override
    public Stream<IndexShard> shards(Set<String> wanted, int firstUnit) {
      List<IndexShard.Entry> entries =
          fingerprints.entrySet().stream()
              .filter(document -> wanted.contains(document.getKey()))
              .map(
                  document ->
                      new IndexShard.Entry(
                          sentence(document.getKey(), document.getValue()), document.getValue()))
              .toList();
      try {
        return Stream.of(SentenceIndex.shard(entries.iterator(), List.of(), firstUnit));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Sentence sentence(String document, String word) {
      Token token = new Token(new Span(0, word.length()), word, word, "NN", Token.NO_ENTITY);
      return new Sentence(
          new DocumentMetadata(
              document, Optional.of("housing"), Kind.REPORT, "", "", Map.of(), Map.of()),
          1,
          1,
          Paragraph.Form.TEXT,
          OptionalInt.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          token.span(),
          word,
          List.of(token));
    }
  }
}
