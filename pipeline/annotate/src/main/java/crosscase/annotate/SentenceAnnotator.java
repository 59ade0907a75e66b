package crosscase.annotate;

import crosscase.corpus.Document;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Quotation;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits a document into sentences and tags them; one that is not in English it only splits.
 *
 * <p>Safe for use by many threads; one pipeline serves the whole JVM, since its models take 200 MB.
 */
public final class SentenceAnnotator {
  private final StanfordCoreNLP english;
  private final StanfordCoreNLP other;

  private SentenceAnnotator(StanfordCoreNLP english, StanfordCoreNLP other) {
    this.english = english;
    this.other = other;
  }

  /** The annotator of this JVM; the first call loads the models, which takes about two seconds. */
  public static SentenceAnnotator shared() {
    return Holder.SHARED;
  }

  /** The sentences of a document in order, numbered from 1; none crosses a paragraph. */
  public List<Sentence> annotate(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    sentences(document).forEachRemaining(sentences::add);
    return sentences;
  }

  /** The same, a paragraph at a time in memory. */
  public Iterator<Sentence> sentences(Document document) {
    AtomicInteger number = new AtomicInteger();
    return IntStream.range(0, document.paragraphs().size())
        .boxed()
        .flatMap(index -> sentences(document, index, number))
        .iterator();
  }

  private Stream<Sentence> sentences(Document document, int index, AtomicInteger number) {
    Paragraph paragraph = document.paragraphs().get(index);
    CoreDocument annotated = new CoreDocument(paragraph.span().of(document.text()));
    (document.reading().isEnglish() ? english : other).annotate(annotated);
    return annotated.sentences().stream()
        .map(found -> sentence(document, paragraph, index + 1, number.incrementAndGet(), found));
  }

  private static Sentence sentence(
      Document document, Paragraph paragraph, int paragraphNumber, int number, CoreSentence found) {
    int start = paragraph.span().begin();
    List<Token> tokens =
        document.reading().isEnglish()
            ? found.tokens().stream().map(label -> token(label, start)).toList()
            : ForeignTokens.of(found.tokens(), start, document.text());
    Span span = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
    return new Sentence(
        document.description(),
        number,
        paragraphNumber,
        paragraph.form(),
        paragraph.page(),
        paragraph.section(),
        document.turnOf(paragraph),
        document.quotationIn(span).map(Quotation::attribution),
        span,
        span.of(document.text()),
        tokens);
  }

  private static Token token(CoreLabel label, int start) {
    return new Token(
        new Span(start + label.beginPosition(), start + label.endPosition()),
        label.word(),
        label.lemma(),
        label.tag(),
        label.ner());
  }

  private static final class Holder {
    static final SentenceAnnotator SHARED =
        new SentenceAnnotator(
            new StanfordCoreNLP(AnnotationSettings.properties()),
            new StanfordCoreNLP(AnnotationSettings.splitting()));
  }
}
