package crosscase.judgements;

import crosscase.corpus.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The judgements and memos of a corpus, in a database that is a single file.
 *
 * <p>What has been recorded is on the disk, whatever happens afterwards. Many threads and several
 * processes can use one file at once.
 */
public final class JudgementDatabase implements AutoCloseable {
  private static final int BUSY_MILLISECONDS = 10_000;

  private final Connection connection;
  private final Clock clock;

  private JudgementDatabase(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /**
   * Opens the database in this file, which is made if it is not there.
   *
   * @throws IOException if the file is not such a database, or one of a later version of Crosscase
   */
  public static JudgementDatabase open(Path file) throws IOException {
    return open(file, Clock.systemUTC());
  }

  static JudgementDatabase open(Path file, Clock clock) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      try {
        JudgementSchema.migrate(connection);
      } catch (SQLException | IOException e) {
        connection.close();
        throw e;
      }
      return new JudgementDatabase(connection, clock);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  public JudgementStore judgements() {
    return new JudgementStore(this);
  }

  public MemoStore memos() {
    return new MemoStore(this);
  }

  /** Makes a record of a row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  synchronized <T> List<T> query(RowReader<T> reader, String sql, Object... values)
      throws IOException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = statement(sql, values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        found.add(reader.read(row));
      }
    } catch (SQLException e) {
      throw failure(e);
    }
    return found;
  }

  /** Adds a row, given by its columns, unless the row of the same request is there. */
  synchronized void insert(String table, Map<String, @Nullable Object> row) throws IOException {
    String sql =
        "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (request) DO NOTHING"
            .formatted(
                table,
                String.join(", ", row.keySet()),
                String.join(", ", Collections.nCopies(row.size(), "?")));
    try (PreparedStatement statement = statement(sql, row.values().toArray())) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** The time, as it is recorded. */
  String now() {
    return clock.instant().toString();
  }

  /** The columns of a passage. */
  static Map<String, Object> columns(Anchor anchor) {
    return Map.of(
        "document", anchor.document(),
        "span_begin", anchor.span().begin(),
        "span_end", anchor.span().end(),
        "passage", anchor.text(),
        "text_before", anchor.before(),
        "text_after", anchor.after());
  }

  static Anchor anchor(ResultSet row) throws SQLException {
    return new Anchor(
        row.getString("document"),
        new Span(row.getInt("span_begin"), row.getInt("span_end")),
        row.getString("passage"),
        row.getString("text_before"),
        row.getString("text_after"));
  }

  private static IOException failure(SQLException e) {
    return new IOException("The database of judgements failed: " + e.getMessage(), e);
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
