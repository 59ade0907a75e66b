package crosscase.jobs.tables;

import crosscase.corpus.Coding;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph.Form;
import crosscase.corpus.Rejection;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import crosscase.corpus.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Turns records into rows of {@link Schemas}, and rows into records. */
public final class Rows {
  private Rows() {}

  public static Row sentence(Sentence sentence, String revision) {
    return row(
        description(sentence.metadata(), revision),
        sentence.number(),
        sentence.paragraph(),
        orNull(sentence.page()),
        sentence.section(),
        sentence.turn().map(Turn::number).orElse(null),
        sentence.speaker(),
        sentence.role(),
        sentence.voice().word(),
        sentence.attribution().orElse(null),
        sentence.span().begin(),
        sentence.span().end(),
        sentence.text(),
        array(sentence.tokens().stream().map(Rows::token)));
  }

  public static Row coding(Coding coding) {
    return RowFactory.create(
        coding.theme(),
        coding.document(),
        coding.sentence(),
        coding.coder(),
        array(coding.spans().stream().map(s -> RowFactory.create(s.begin(), s.end()))),
        coding.negated());
  }

  public static Coding coding(Row row) {
    return new Coding(
        row.getAs("theme"),
        row.getAs("document"),
        row.<Integer>getAs("sentence"),
        row.getAs("coder"),
        row.<Row>getList(row.fieldIndex("spans")).stream().map(Rows::span).toList(),
        row.<Boolean>getAs("negated"));
  }

  public static Row rejection(Rejection rejection, String revision) {
    return RowFactory.create(
        rejection.path(),
        revision,
        rejection.sha256(),
        rejection.size(),
        rejection.mediaType(),
        rejection.reason().word(),
        rejection.detail());
  }

  public static Rejection rejection(Row row) {
    String reason = row.<String>getAs("reason");
    return new Rejection(
        row.getAs("path"),
        row.getAs("sha256"),
        row.<Long>getAs("size"),
        row.getAs("media_type"),
        Arrays.stream(Rejection.Reason.values())
            .filter(r -> r.word().equals(reason))
            .findFirst()
            .orElseThrow(),
        row.getAs("detail"));
  }

  /** The metadata at the start of a row; only the rows of sources to be read have roles. */
  public static DocumentMetadata description(Row row, Map<String, String> roles) {
    return new DocumentMetadata(
        row.getAs("document"),
        Optional.ofNullable(row.<String>getAs("case")),
        Kind.ofWord(row.getAs("kind")).orElseThrow(),
        row.getAs("title"),
        row.getAs("date"),
        row.getJavaMap(row.fieldIndex("variables")),
        roles);
  }

  /**
   * The sentence in a row, which may also have the form of its paragraph and the time of its turn.
   */
  public static Sentence sentence(Row row) {
    Integer turn = row.<@Nullable Integer>getAs("turn");
    return new Sentence(
        description(row, Map.of()),
        row.<Integer>getAs("number"),
        row.<Integer>getAs("paragraph"),
        hasColumn(row, "form") ? Form.ofWord(row.getAs("form")) : Form.TEXT,
        optionalInt(row.getAs("page")),
        row.getAs("section"),
        turn == null ? Optional.empty() : Optional.of(turn(turn, row)),
        Optional.ofNullable(row.<String>getAs("attribution")),
        span(row),
        row.getAs("text"),
        row.<Row>getList(row.fieldIndex("tokens")).stream().map(Rows::token).toList());
  }

  public static List<Object> description(DocumentMetadata description, String revision) {
    return Arrays.asList(
        description.path(),
        revision,
        description.caseName().orElse(null),
        description.kind().word(),
        description.title(),
        description.date(),
        scalaMap(description.variables()));
  }

  /** A row of these values, those of the metadata first. */
  public static Row row(List<Object> description, @Nullable Object... more) {
    return RowFactory.create(Stream.concat(description.stream(), Arrays.stream(more)).toArray());
  }

  /** A map in the form in which Spark's rows hold it. */
  public static Object scalaMap(Map<String, String> map) {
    return CollectionConverters.asScala(map);
  }

  /** A list in the form in which Spark's rows hold it. */
  public static Object scalaSeq(List<String> list) {
    return CollectionConverters.asScala(list).toSeq();
  }

  private static boolean hasColumn(Row row, String column) {
    return Arrays.asList(row.schema().fieldNames()).contains(column);
  }

  private static Turn turn(int number, Row row) {
    Long start = hasColumn(row, "start_ms") ? row.<@Nullable Long>getAs("start_ms") : null;
    return new Turn(
        number,
        row.getAs("speaker"),
        row.getAs("role"),
        false,
        start == null ? OptionalLong.empty() : OptionalLong.of(start),
        List.of());
  }

  public static Row token(Token token) {
    return RowFactory.create(
        token.span().begin(),
        token.span().end(),
        token.form(),
        token.lemma(),
        token.pos(),
        token.entity());
  }

  public static Token token(Row row) {
    return new Token(
        span(row), row.getAs("form"), row.getAs("lemma"), row.getAs("pos"), row.getAs("entity"));
  }

  public static Span span(Row row) {
    return new Span(row.<Integer>getAs("begin"), row.<Integer>getAs("end"));
  }

  public static Object[] array(Stream<Row> rows) {
    return rows.toArray();
  }

  static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  static OptionalInt optionalInt(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
