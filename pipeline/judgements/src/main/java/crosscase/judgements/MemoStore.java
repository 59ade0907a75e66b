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
    Map<String, @Nullable Object> row = new LinkedHashMap<>(columns(request.subject()));
    row.put("request", request.id());
    row.put("memo", request.memo());
    row.put("coder", request.coder());
    row.put("text", request.text());
    row.put("written_at", database.now());
    database.insert("memo", row);
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

  private static Map<String, Object> columns(MemoSubject subject) {
    return switch (subject) {
      case MemoSubject.Passage passage -> {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("subject", "passage");
        columns.putAll(JudgementDatabase.columns(passage.anchor()));
        yield columns;
      }
      case MemoSubject.Document document -> columns("document", document.name());
      case MemoSubject.Theme theme -> columns("theme", theme.id());
      case MemoSubject.Case each -> columns("case", each.name());
      case MemoSubject.Pair pair ->
          Map.of("subject", "pair", "first_name", pair.first(), "second_name", pair.second());
    };
  }

  private static Map<String, Object> columns(String kind, String name) {
    return Map.of("subject", kind, "first_name", name);
  }
}
