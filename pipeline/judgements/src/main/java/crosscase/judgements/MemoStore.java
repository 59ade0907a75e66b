package crosscase.judgements;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records memos and gives them back. Earlier versions are kept. */
public final class MemoStore {
  private final JudgementDatabase database;

  MemoStore(JudgementDatabase database) {
    this.database = database;
  }

  /** Records a version of a memo; that of the first time if the request was recorded before. */
  public Memo write(MemoRequest request) throws IOException {
    Subject subject = Subject.of(request.subject());
    @Nullable Anchor anchor = subject.anchor();
    database.update(
        """
        INSERT INTO memo (request, memo, coder, subject, first_name, second_name, document,
          span_begin, span_end, passage, text_before, text_after, text, written_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request) DO NOTHING""",
        request.id(),
        request.memo(),
        request.coder(),
        subject.kind(),
        subject.first(),
        subject.second(),
        anchor == null ? null : anchor.document(),
        anchor == null ? null : anchor.span().begin(),
        anchor == null ? null : anchor.span().end(),
        anchor == null ? null : anchor.text(),
        anchor == null ? null : anchor.before(),
        anchor == null ? null : anchor.after(),
        request.text(),
        database.now());
    return database
        .query(MemoStore::memo, "SELECT * FROM memo WHERE request = ?", request.id())
        .getFirst();
  }

  /** All versions of all memos, in the order of recording. */
  public List<Memo> history() throws IOException {
    return database.query(MemoStore::memo, "SELECT * FROM memo ORDER BY number");
  }

  /** The memos as they are now, in the order in which they were first written. */
  public List<Memo> current() throws IOException {
    Map<String, Memo> latest = new LinkedHashMap<>();
    history().forEach(version -> latest.put(version.request().memo(), version));
    return latest.values().stream().filter(memo -> !memo.isRemoval()).toList();
  }

  private static Memo memo(ResultSet row) throws SQLException {
    MemoRequest request =
        new MemoRequest(
            row.getString("request"),
            row.getString("memo"),
            row.getString("coder"),
            subject(row),
            row.getString("text"));
    return new Memo(row.getLong("number"), request, Instant.parse(row.getString("written_at")));
  }

  private static MemoSubject subject(ResultSet row) throws SQLException {
    return switch (row.getString("subject")) {
      case "passage" -> new MemoSubject.Passage(JudgementDatabase.anchor(row));
      case "document" -> new MemoSubject.Document(row.getString("first_name"));
      case "theme" -> new MemoSubject.Theme(row.getString("first_name"));
      case "case" -> new MemoSubject.Case(row.getString("first_name"));
      case "pair" ->
          new MemoSubject.Pair(row.getString("first_name"), row.getString("second_name"));
      case String other -> throw new SQLException("no memo is about a " + other);
    };
  }

  /** A subject as columns. */
  private record Subject(
      String kind, @Nullable String first, @Nullable String second, @Nullable Anchor anchor) {
    static Subject of(MemoSubject subject) {
      return switch (subject) {
        case MemoSubject.Passage passage -> new Subject("passage", null, null, passage.anchor());
        case MemoSubject.Document document -> new Subject("document", document.name(), null, null);
        case MemoSubject.Theme theme -> new Subject("theme", theme.id(), null, null);
        case MemoSubject.Case each -> new Subject("case", each.name(), null, null);
        case MemoSubject.Pair pair -> new Subject("pair", pair.first(), pair.second(), null);
      };
    }
  }
}
