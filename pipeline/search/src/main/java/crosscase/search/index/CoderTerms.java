package crosscase.search.index;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/**
 * Indexes what people coded as terms of the sentences: who coded, and who with which theme.
 *
 * <p>The codebook's codings are left out, because its themes are queries that each search runs.
 */
final class CoderTerms {
  private final Map<String, Map<Integer, List<Coding>>> byDocumentAndSentence;

  CoderTerms(Collection<Coding> codings) {
    byDocumentAndSentence =
        codings.stream()
            .filter(coding -> !coding.coder().equals(Coding.CODEBOOK))
            .collect(
                Collectors.groupingBy(
                    Coding::document, HashMap::new, Collectors.groupingBy(Coding::sentence)));
  }

  void addTo(Document document, Sentence sentence) {
    List<Coding> codings =
        byDocumentAndSentence
            .getOrDefault(sentence.document(), Map.of())
            .getOrDefault(sentence.number(), List.of());
    for (Coding coding : codings) {
      if (overlaps(coding, sentence)) {
        add(document, Fields.CODER, coding.coder());
        add(document, Fields.CODER_THEME, Fields.coderThemeTerm(coding.coder(), coding.theme()));
      }
    }
  }

  /** If the document changed since it was coded, the number may now be that of another sentence. */
  private static boolean overlaps(Coding coding, Sentence sentence) {
    return coding.spans().stream().anyMatch(span -> span.overlap(sentence.span()) > 0);
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, Layers.normalise(value), Field.Store.NO));
  }
}
