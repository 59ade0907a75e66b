package crosscase.judgements;

import crosscase.corpus.Span;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Records judgements and gives them back. None is ever changed or deleted. */
public final class JudgementStore {
  private static final String SELECT = "SELECT * FROM judgement ";

  /** Neither an undoing nor undone. */
  private static final String STANDS =
      " AND undoes IS NULL"
          + " AND number NOT IN (SELECT undoes FROM judgement WHERE undoes IS NOT NULL)";

  private final JudgementDatabase database;

  JudgementStore(JudgementDatabase database) {
    this.database = database;
  }

  /**
   * Records a request and gives its judgement; that of the first time if it was recorded before.
   */
  public Judgement add(JudgementRequest request) throws IOException {
    return add(request, null);
  }

  private Judgement add(JudgementRequest request, @Nullable Long undoes) throws IOException {
    Map<String, @Nullable Object> row =
        new LinkedHashMap<>(JudgementDatabase.columns(request.anchor()));
    row.put("request", request.id());
    row.put("coder", request.coder());
    row.put("theme", request.theme());
    row.put("decision", request.decision().word());
    row.put("blind", request.blind());
    row.put("codebook", request.codebook());
    row.put("made_at", database.now());
    row.put("undoes", undoes);
    database.insert("judgement", row);
    return ofRequest(request.id()).orElseThrow();
  }

  private Optional<Judgement> ofRequest(String id) throws IOException {
    return select("WHERE request = ?", id).stream().findFirst();
  }

  /**
   * Takes back the last judgement of a coder that has not been taken back yet: what the coder said
   * of the same passage before it holds again.
   *
   * @param requestId as in {@link JudgementRequest}
   * @return the judgement that holds now; empty if there is nothing to take back
   */
  public Optional<Judgement> undo(String coder, String requestId) throws IOException {
    synchronized (database) {
      Optional<Judgement> before = ofRequest(requestId);
      List<Judgement> last =
          select("WHERE coder = ?" + STANDS + " ORDER BY number DESC LIMIT 1", coder);
      return before.isPresent() || last.isEmpty()
          ? before
          : Optional.of(add(restoring(last.getFirst(), requestId), last.getFirst().number()));
    }
  }

  private JudgementRequest restoring(Judgement undone, String requestId) throws IOException {
    JudgementRequest old = undone.request();
    Span span = old.anchor().span();
    List<Judgement> restored =
        select(
            "WHERE coder = ? AND theme = ? AND document = ? AND span_begin = ? AND span_end = ?"
                + " AND number < ?"
                + STANDS
                + " ORDER BY number DESC LIMIT 1",
            old.coder(),
            old.theme(),
            old.anchor().document(),
            span.begin(),
            span.end(),
            undone.number());
    return restored.isEmpty()
        ? old.repeated(requestId, Decision.WITHDRAWN)
        : restored.getFirst().request().repeated(requestId, restored.getFirst().decision());
  }

  /** All judgements of a document, by all coders, in the order of recording. */
  public List<Judgement> ofDocument(String document) throws IOException {
    return select("WHERE document = ? ORDER BY number", document);
  }

  /** All judgements, in the order of recording: the history of the corpus. */
  public List<Judgement> all() throws IOException {
    return select("ORDER BY number");
  }

  /** Everybody who has judged anything, in alphabetical order. */
  public List<String> coders() throws IOException {
    return database.query(
        row -> row.getString(1), "SELECT DISTINCT coder FROM judgement ORDER BY coder");
  }

  private List<Judgement> select(String condition, Object... values) throws IOException {
    return database.query(JudgementStore::judgement, SELECT + condition, values);
  }

  private static Judgement judgement(ResultSet row) throws SQLException {
    JudgementRequest request =
        new JudgementRequest(
            row.getString("request"),
            row.getString("coder"),
            row.getString("theme"),
            JudgementDatabase.anchor(row),
            Decision.ofWord(row.getString("decision")),
            row.getBoolean("blind"),
            row.getString("codebook"));
    long undoes = row.getLong("undoes"); // 0 stands for NULL; numbers begin at 1
    return new Judgement(
        row.getLong("number"),
        request,
        Instant.parse(row.getString("made_at")),
        undoes == 0 ? OptionalLong.empty() : OptionalLong.of(undoes));
  }
}
