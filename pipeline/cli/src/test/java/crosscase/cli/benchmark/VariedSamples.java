package crosscase.cli.benchmark;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A large corpus made from the sentences of the samples: each repetition is a new set of documents,
 * in which one word in six is replaced by another with the same part of speech.
 *
 * <p>The same seed gives the same corpus. Only one sentence at a time is kept in memory.
 */
final class VariedSamples {
  private static final int SEED = 20_240_611;
  private static final int ONE_IN = 6;

  private final List<Sentence> samples;
  private final Map<String, List<Token>> byTag = new HashMap<>();

  VariedSamples(List<Sentence> samples) {
    this.samples = List.copyOf(samples);
    samples.forEach(
        s ->
            s.tokens().forEach(t -> byTag.computeIfAbsent(t.pos(), p -> new ArrayList<>()).add(t)));
  }

  /** At least this many sentences; at most one repetition more. */
  Iterator<Sentence> atLeast(int sentences) {
    Random random = new Random(SEED);
    int repeats = (sentences + samples.size() - 1) / samples.size();
    return IntStream.range(0, repeats)
        .boxed()
        .flatMap(repeat -> samples.stream().map(sample -> vary(sample, repeat, random)))
        .iterator();
  }

  private Sentence vary(Sentence sample, int repeat, Random random) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    int end = sample.span().begin();
    for (Token token : sample.tokens()) {
      text.append(gap(sample, end, token.span().begin()));
      end = token.span().end();
      tokens.add(atOffset(replaced(token, random), sample.span().begin() + text.length()));
      text.append(tokens.getLast().form());
    }
    text.append(gap(sample, end, sample.span().end()));
    return new Sentence(
        copy(sample.metadata(), repeat),
        sample.number(),
        sample.paragraph(),
        sample.form(),
        sample.page(),
        sample.section(),
        sample.turn(),
        sample.attribution(),
        new Span(sample.span().begin(), sample.span().begin() + text.length()),
        text.toString(),
        tokens);
  }

  private Token replaced(Token token, Random random) {
    List<Token> same = byTag.getOrDefault(token.pos(), List.of(token));
    return random.nextInt(ONE_IN) == 0 ? same.get(random.nextInt(same.size())) : token;
  }

  private static Token atOffset(Token token, int begin) {
    Span span = new Span(begin, begin + token.form().length());
    return new Token(span, token.form(), token.lemma(), token.pos(), token.entity());
  }

  private static String gap(Sentence sample, int from, int to) {
    int begin = sample.span().begin();
    return sample.text().substring(from - begin, to - begin);
  }

  private static DocumentMetadata copy(DocumentMetadata d, int repeat) {
    return new DocumentMetadata(
        "%06d/%s".formatted(repeat, d.path()),
        d.caseName(),
        d.kind(),
        d.title(),
        d.date(),
        d.variables(),
        d.roles());
  }
}
