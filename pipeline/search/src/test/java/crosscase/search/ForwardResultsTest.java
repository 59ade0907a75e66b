package crosscase.search;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.search.Collocates.Collocate;
import crosscase.search.Collocates.Window;
import crosscase.search.Keywords.Keyword;
import crosscase.search.Ngrams.Ngram;
import crosscase.search.WordSelection.Layer;
import crosscase.search.fields.Layers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forward index gives, compared with what one finds in the sentences themselves. */
class ForwardResultsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
  private static final int ALL = 10_000;

  @TempDir private Path folder;
  private List<Sentence> sentences = List.of();

  /** A token that matches. */
  private record Hit(int sentence, int token) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sortsAndCountsWhatIsInTheSentences(long seed) throws Exception {
    sentences = new RandomTalk(seed).sentences(120);
    SentenceIndex.update(folder, new OneShardADocument(sentences));
    try (SentenceSearch search = SentenceSearch.open(folder)) {
      assertThat(search.findAll("*")).extracting(SentenceMatch::text).isEqualTo(texts());
      for (ConcordanceOrder order : ConcordanceOrder.values()) {
        List<String> expected = expectedLines(order);
        List<String> found = lines(search, order);
        for (int i = 0; i < expected.size(); i++) {
          assertThat(found.get(i)).as("%s, line %d", order, i + 1).isEqualTo(expected.get(i));
        }
        assertThat(found).hasSameSizeAs(expected);
      }
      sortsMatchesOfSeveralWords(search);
      compareCounts(search);
    }
  }

  private static void sortsMatchesOfSeveralWords(SentenceSearch search) throws Exception {
    for (String query : List.of("pos:NN", "\"x b\" OR \"a x\"", "fn:phrase(pos:JJ pos:NN)")) {
      List<Concordance.Line> found = lines(search, query, ConcordanceOrder.DOCUMENT);
      List<Concordance.Line> sorted = new ArrayList<>(found);
      sorted.sort(comparing(line -> new BytesRef(Layers.normalise(line.keyword()))));
      assertThat(lines(search, query, ConcordanceOrder.MATCH)).as(query).isEqualTo(sorted);
      assertThat(sorted).hasSizeGreaterThan(2);
    }
  }

  private static List<Concordance.Line> lines(
      SentenceSearch search, String query, ConcordanceOrder order) throws Exception {
    ConcordanceRequest all = new ConcordanceRequest(5, order, Optional.empty(), 1, ALL);
    return search.concordance(query, all).lines();
  }

  private List<String> texts() {
    return sentences.stream().map(Sentence::text).toList();
  }

  private static List<String> lines(SentenceSearch search, ConcordanceOrder order)
      throws Exception {
    ConcordanceRequest request = new ConcordanceRequest(12, order, Optional.empty(), 1, ALL);
    List<Concordance.Line> all = search.concordance("x", request).lines();
    assertThat(search.concordance("x", request.page(4, 5)).lines()).isEqualTo(all.subList(3, 8));
    return all.stream()
        .map(
            l ->
                "%s %d <%s> %s <%s>"
                    .formatted(l.document(), l.from(), l.pre(), l.keyword(), l.post()))
        .toList();
  }

  private List<String> expectedLines(ConcordanceOrder order) {
    Comparator<Hit> byKey =
        Comparator.<Hit, Boolean>comparing(hit -> key(hit, order).isEmpty())
            .thenComparing(hit -> new BytesRef(key(hit, order)));
    List<Hit> inOrder = new ArrayList<>(hits());
    if (order != ConcordanceOrder.DOCUMENT) {
      inOrder.sort(byKey);
    }
    return inOrder.stream()
        .map(
            hit ->
                "%s %d <%s> %s <%s>"
                    .formatted(
                        sentences.get(hit.sentence).document(),
                        token(hit).span().begin(),
                        side(hit, -1),
                        token(hit).form(),
                        side(hit, 1)))
        .toList();
  }

  private Token token(Hit hit) {
    return sentences.get(hit.sentence).tokens().get(hit.token);
  }

  private List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = sentences.get(i).tokens();
      for (int j = 0; j < tokens.size(); j++) {
        if (isHit(tokens.get(j))) {
          hits.add(new Hit(i, j));
        }
      }
    }
    return hits;
  }

  private static String word(Token token, boolean asLemma) {
    return Layers.normalise(asLemma ? token.lemma() : token.form());
  }

  private String key(Hit hit, ConcordanceOrder order) {
    if (order.offset() == 0) {
      return Layers.normalise(token(hit).form());
    }
    List<String> words =
        WORD.matcher(Layers.normalise(side(hit, order.offset())))
            .results()
            .map(MatchResult::group)
            .toList();
    int index = order.offset() < 0 ? words.size() + order.offset() : order.offset() - 1;
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }

  /** The text of up to twelve tokens on one side. */
  private String side(Hit hit, int direction) {
    int left = 12;
    String side = "";
    int at = hit.sentence;
    while (true) {
      Sentence sentence = sentences.get(at);
      int zero = sentence.span().begin();
      Span match = at == hit.sentence ? token(hit).span() : null;
      int from = match == null || direction < 0 ? zero : match.end();
      int to = match == null || direction > 0 ? sentence.span().end() : match.begin();
      List<Token> here =
          sentence.tokens().stream()
              .filter(t -> t.span().begin() >= from && t.span().end() <= to)
              .toList();
      int taken = Math.min(left, here.size());
      if (taken > 0 && direction < 0) {
        int begin = here.get(here.size() - taken).span().begin();
        side = sentence.text().substring(begin - zero, to - zero) + " " + side;
      } else if (taken > 0) {
        side +=
            " " + sentence.text().substring(from - zero, here.get(taken - 1).span().end() - zero);
      }
      left -= taken;
      int next = at + Integer.signum(direction);
      if (left == 0 || next < 0 || next >= sentences.size() || !together(at, next)) {
        return side.replaceAll("\\s+", " ").strip();
      }
      at = next;
    }
  }

  private boolean together(int one, int other) {
    Sentence a = sentences.get(one);
    Sentence b = sentences.get(other);
    return a.document().equals(b.document())
        && a.turn().map(t -> t.number()).equals(b.turn().map(t -> t.number()));
  }

  private void compareCounts(SentenceSearch search) throws Exception {
    Keywords keywords = WordCounts.keywords(search, "case:case0", WordSelection.ALL_LEMMAS);
    assertThat(keywords.keywords().stream().map(ForwardResultsTest::rounded))
        .containsExactlyInAnyOrderElementsOf(expectedKeywords());
    assertThat(keywords.targetTokens()).isEqualTo(words(inCase("case0", true)).count());
    assertThat(keywords.referenceTokens()).isEqualTo(words(inCase("case0", false)).count());
    Collocates collocates =
        WordCounts.collocates(
            search, "form:x", new Window(1, 2), new WordSelection(Layer.FORM, "n"));
    assertThat(collocates.collocates()).containsExactlyInAnyOrderElementsOf(expectedCollocates());
    Ngrams ngrams = WordCounts.ngrams(search, new Ngrams.Request(2, 1, Layer.FORM));
    assertThat(ngrams.ngrams()).isEqualTo(expectedBigrams());
  }

  private List<Sentence> inCase(String name, boolean in) {
    return sentences.stream()
        .filter(s -> s.metadata().caseName().equals(Optional.of(name)) == in)
        .toList();
  }

  private static boolean isWord(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Stream<Token> words(List<Sentence> of) {
    return of.stream().flatMap(s -> s.tokens().stream()).filter(ForwardResultsTest::isWord);
  }

  private List<String> expectedKeywords() {
    Map<String, Integer> reference = frequencies(words(inCase("case0", false)), true);
    Map<String, List<Sentence>> documents =
        inCase("case0", true).stream().collect(groupingBy(Sentence::document));
    double all = words(inCase("case0", true)).count();
    List<String> expected = new ArrayList<>();
    frequencies(words(inCase("case0", true)), true)
        .forEach(
            (word, frequency) -> {
              double deviation = 0;
              int having = 0;
              for (List<Sentence> document : documents.values()) {
                int here = frequencies(words(document), true).getOrDefault(word, 0);
                having += here > 0 ? 1 : 0;
                deviation += Math.abs(here / (double) frequency - words(document).count() / all);
              }
              expected.add(
                  rounded(
                      new Keyword(
                          word,
                          frequency,
                          reference.getOrDefault(word, 0),
                          having,
                          deviation / 2)));
            });
    return expected;
  }

  private static String rounded(Keyword k) {
    return "%s %d %d %d %.9f"
        .formatted(
            k.word(), k.targetFrequency(), k.referenceFrequency(), k.documents(), k.dispersion());
  }

  private static Map<String, Integer> frequencies(Stream<Token> tokens, boolean asLemma) {
    return tokens.collect(toMap(t -> word(t, asLemma), t -> 1, Integer::sum, TreeMap::new));
  }

  private List<Collocate> expectedCollocates() {
    List<Token> near = new ArrayList<>();
    List<Token> matched = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> words = words(List.of(sentence)).toList();
      for (int i = 0; i < words.size(); i++) {
        if (isX(words.get(i))) {
          matched.add(words.get(i));
        } else if (words.subList(Math.max(0, i - 2), Math.min(words.size(), i + 2)).stream()
            .anyMatch(ForwardResultsTest::isX)) {
          near.add(words.get(i));
        }
      }
    }
    Map<String, Integer> all = frequencies(nouns(words(sentences)), false);
    Map<String, Integer> inMatches = frequencies(nouns(matched.stream()), false);
    List<Collocate> expected = new ArrayList<>();
    frequencies(nouns(near.stream()), false)
        .forEach(
            (word, n) -> {
              int frequency = all.getOrDefault(word, 0);
              expected.add(
                  new Collocate(word, n, frequency, frequency - inMatches.getOrDefault(word, 0)));
            });
    return expected;
  }

  private static Stream<Token> nouns(Stream<Token> tokens) {
    return tokens.filter(token -> token.pos().startsWith("N"));
  }

  private static boolean isX(Token token) {
    return word(token, false).equals("x");
  }

  private static boolean isHit(Token token) {
    return isX(token) || word(token, true).equals("x");
  }

  private List<Ngram> expectedBigrams() {
    Map<String, List<Sentence>> having = new TreeMap<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (isWord(tokens.get(i - 1)) && isWord(tokens.get(i))) {
          having
              .computeIfAbsent(
                  word(tokens.get(i - 1), false) + " " + word(tokens.get(i), false),
                  ngram -> new ArrayList<>())
              .add(sentence);
        }
      }
    }
    return having.entrySet().stream()
        .map(e -> ngram(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Ngram::frequency).reversed().thenComparing(Ngram::words))
        .toList();
  }

  private static Ngram ngram(String words, List<Sentence> in) {
    int documents = (int) in.stream().map(Sentence::document).distinct().count();
    int cases = (int) in.stream().flatMap(s -> s.metadata().caseName().stream()).distinct().count();
    return new Ngram(words, in.size(), documents, cases);
  }

  /** A corpus whose index has a segment for each document. */
  private record OneShardADocument(List<Sentence> sentences) implements IndexedCorpus {
    @Override
    public String version() {
      return "1";
    }

    @Override
    public Map<String, String> fingerprints() {
      return sentences.stream().collect(toMap(Sentence::document, s -> "", (a, b) -> a));
    }

    @Override
    public Stream<IndexShard> shards(Set<String> documents, int firstUnit) {
      return sentences.stream()
          .collect(groupingBy(Sentence::document, TreeMap::new, toList()))
          .values()
          .stream()
          .map(this::shard);
    }

    private IndexShard shard(List<Sentence> document) {
      try {
        return SentenceIndex.shard(
            document.stream().map(s -> new IndexShard.Entry(s, "")).iterator(),
            List.of(),
            sentences.indexOf(document.getFirst()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
