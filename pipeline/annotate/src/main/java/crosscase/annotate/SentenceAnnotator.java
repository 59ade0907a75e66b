package crosscase.annotate;

import crosscase.annotate.corenlp.EnglishPipeline;
import crosscase.corpus.Document;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits a document into sentences and tags them. A document that is not in English is only split.
 *
 * <p>Safe for use by many threads. The whole JVM shares one pipeline, because its models take 200
 * MB.
 */
public final class SentenceAnnotator {
  /** In UTF-16 units. Longer documents take seconds, so all cores work on them. */
  private static final int PARALLEL_FROM_CHARS = 50_000;

  /** Enough to keep all cores busy, and few enough to hold in memory. */
  private static final int PARAGRAPHS_AT_ONCE = 256;

  private final StanfordCoreNLP english;
  private final StanfordCoreNLP tokenizer;
  private final LongAdder taggedParagraphs = new LongAdder();

  private SentenceAnnotator(StanfordCoreNLP english, StanfordCoreNLP other) {
    this.english = english;
    this.tokenizer = other;
  }

  /** The annotator of this JVM. The first call loads the models, which takes about two seconds. */
  public static SentenceAnnotator shared() {
    return Holder.SHARED;
  }

  /** The sentences of a document in order, numbered from 1; none crosses a paragraph. */
  public List<Sentence> annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    sentences(document, Map.of()).forEachRemaining(sentences::add);
    return sentences;
  }

  /**
   * The same, but with only some paragraphs in memory at a time, and without tagging known
   * paragraphs again.
   *
   * @param known the sentences of English paragraphs by their text, tagged with the same settings
   */
  public Iterator<Sentence> sentences(Document document, Map<String, List<TaggedSentence>> known) {
    AtomicInteger number = new AtomicInteger();
    int all = document.paragraphs().size();
    return IntStream.iterate(0, from -> from < all, from -> from + PARAGRAPHS_AT_ONCE)
        .boxed()
        .flatMap(
            from ->
                sentences(document, from, Math.min(from + PARAGRAPHS_AT_ONCE, all), known, number))
        .iterator();
  }

  /** The sentences of an English paragraph, independent of its document. */
  public List<TaggedSentence> tag(String paragraph) {
    taggedParagraphs.increment();
    return annotated(english, paragraph)
        .map(found -> found.tokens().stream().map(SentenceAnnotator::token).toList())
        .map(TaggedSentence::new)
        .toList();
  }

  /** The number of paragraphs tagged in this JVM so far. */
  public long taggedParagraphs() {
    return taggedParagraphs.sum();
  }

  private Stream<Sentence> sentences(
      Document document,
      int from,
      int to,
      Map<String, List<TaggedSentence>> known,
      AtomicInteger number) {
    IntStream indexes = IntStream.range(from, to);
    List<List<TaggedSentence>> tagged =
        (document.text().length() > PARALLEL_FROM_CHARS ? indexes.parallel() : indexes)
            .mapToObj(index -> tagged(document, index, known))
            .toList();
    return IntStream.range(from, to)
        .boxed()
        .flatMap(
            index ->
                tagged.get(index - from).stream()
                    .map(one -> one.toSentence(document, index + 1, number.incrementAndGet())));
  }

  private List<TaggedSentence> tagged(
      Document document, int index, Map<String, List<TaggedSentence>> known) {
    String text = document.paragraphs().get(index).span().of(document.text());
    if (!document.provenance().isEnglish()) {
      return split(text);
    }
    List<TaggedSentence> found = known.get(text);
    return found == null ? tag(text) : found;
  }

  private List<TaggedSentence> split(String paragraph) {
    return annotated(tokenizer, paragraph)
        .map(found -> new TaggedSentence(ForeignTokens.of(found.tokens(), paragraph)))
        .toList();
  }

  private static Stream<CoreSentence> annotated(StanfordCoreNLP pipeline, String paragraph) {
    CoreDocument annotated = new CoreDocument(paragraph);
    pipeline.annotate(annotated);
    return annotated.sentences().stream();
  }

  private static Token token(CoreLabel label) {
    return new Token(
        new Span(label.beginPosition(), label.endPosition()),
        label.word(),
        label.lemma(),
        label.tag(),
        label.ner());
  }

  private static final class Holder {
    static final SentenceAnnotator SHARED =
        new SentenceAnnotator(
            new EnglishPipeline(AnnotationSettings.properties()),
            new StanfordCoreNLP(AnnotationSettings.tokensOnly()));
  }
}
