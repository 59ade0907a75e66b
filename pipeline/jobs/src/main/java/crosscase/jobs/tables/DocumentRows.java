package crosscase.jobs.tables;

import crosscase.annotate.AnnotationSettings;
import crosscase.corpus.Document;
import crosscase.corpus.Fingerprint;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Provenance;
import crosscase.corpus.Quotation;
import crosscase.corpus.Turn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Turns documents into rows of {@link Schemas#DOCUMENTS}, and rows into documents. */
public final class DocumentRows {
  private DocumentRows() {}

  public static Row row(Document document, String revision, int sentences) {
    return Rows.row(
        Rows.description(document.metadata(), revision),
        document.provenance().source(),
        document.provenance().sha256(),
        document.provenance().mediaType(),
        Rows.orNull(document.provenance().pages()),
        document.provenance().language(),
        document.provenance().isEnglish(),
        document.provenance().remarks().toArray(),
        sentences,
        AnnotationSettings.fingerprint(),
        document.text(),
        Rows.array(document.paragraphs().stream().map(DocumentRows::row)),
        document.paragraphs().stream().map(paragraph -> hash(paragraph, document)).toArray(),
        Rows.array(document.turns().stream().map(DocumentRows::row)),
        Rows.array(document.quotations().stream().map(DocumentRows::row)));
  }

  /** The document in a row; the roles of speakers are only in its turns. */
  public static Document document(Row row) {
    return new Document(
        Rows.description(row, Map.of()),
        reading(row),
        row.getAs("text"),
        list(row, "paragraphs", DocumentRows::paragraph),
        list(row, "turns", DocumentRows::turn),
        list(row, "quotations", DocumentRows::quotation));
  }

  private static <T> List<T> list(Row row, String column, Function<Row, T> element) {
    return row.<Row>getList(row.fieldIndex(column)).stream().map(element).toList();
  }

  private static byte[] hash(Paragraph paragraph, Document document) {
    String text = paragraph.span().of(document.text());
    return Fingerprint.digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Provenance reading(Row row) {
    return new Provenance(
        row.getAs("source"),
        row.getAs("sha256"),
        row.getAs("media_type"),
        Rows.optionalInt(row.getAs("pages")),
        row.getAs("language"),
        row.getList(row.fieldIndex("warnings")));
  }

  private static Row row(Paragraph paragraph) {
    return RowFactory.create(
        paragraph.span().begin(),
        paragraph.span().end(),
        paragraph.form().word(),
        Rows.orNull(paragraph.page()),
        paragraph.section(),
        Rows.orNull(paragraph.turn()));
  }

  private static Paragraph paragraph(Row row) {
    return new Paragraph(
        Rows.span(row),
        Form.ofWord(row.getAs("form")),
        Rows.optionalInt(row.getAs("page")),
        row.getAs("section"),
        Rows.optionalInt(row.getAs("turn")));
  }

  private static Row row(Turn turn) {
    return RowFactory.create(
        turn.number(),
        turn.speaker(),
        turn.role(),
        turn.roleInferred(),
        turn.startMs().isPresent() ? turn.startMs().getAsLong() : null,
        turn.codes().toArray());
  }

  private static Turn turn(Row row) {
    Long start = row.<@Nullable Long>getAs("start_ms");
    return new Turn(
        row.<Integer>getAs("number"),
        row.getAs("speaker"),
        row.getAs("role"),
        row.<Boolean>getAs("role_inferred"),
        start == null ? OptionalLong.empty() : OptionalLong.of(start),
        row.getList(row.fieldIndex("codes")));
  }

  private static Row row(Quotation quotation) {
    return RowFactory.create(
        quotation.span().begin(), quotation.span().end(), quotation.attribution());
  }

  private static Quotation quotation(Row row) {
    return new Quotation(Rows.span(row), row.getAs("attribution"));
  }
}
