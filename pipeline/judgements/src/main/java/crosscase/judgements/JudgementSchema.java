package crosscase.judgements;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the database, and how those of an earlier version become those of this one. */
final class JudgementSchema {
  /** Statements that lead from one version to the next; never edited, only added to. */
  private static final List<String> MIGRATIONS =
      List.of(
          """
          CREATE TABLE judgement (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            request TEXT NOT NULL UNIQUE,
            coder TEXT NOT NULL,
            theme TEXT NOT NULL,
            document TEXT NOT NULL,
            span_begin INTEGER NOT NULL,
            span_end INTEGER NOT NULL,
            passage TEXT NOT NULL,
            text_before TEXT NOT NULL,
            text_after TEXT NOT NULL,
            decision TEXT NOT NULL CHECK (decision IN ('accepted', 'rejected', 'added', 'withdrawn')),
            blind INTEGER NOT NULL CHECK (blind IN (0, 1)),
            codebook TEXT NOT NULL,
            made_at TEXT NOT NULL,
            undoes INTEGER UNIQUE REFERENCES judgement (number)
          ) STRICT;
          CREATE INDEX judgement_document ON judgement (document);
          CREATE INDEX judgement_coder ON judgement (coder);
          CREATE TRIGGER judgement_never_changes BEFORE UPDATE ON judgement
            BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END;
          CREATE TRIGGER judgement_is_never_deleted BEFORE DELETE ON judgement
            BEGIN SELECT RAISE(ABORT, 'judgements are never deleted'); END;
          CREATE TABLE memo (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            request TEXT NOT NULL UNIQUE,
            memo TEXT NOT NULL,
            coder TEXT NOT NULL,
            subject TEXT NOT NULL CHECK (subject IN ('passage', 'document', 'theme', 'case', 'pair')),
            first_name TEXT,
            second_name TEXT,
            document TEXT,
            span_begin INTEGER,
            span_end INTEGER,
            passage TEXT,
            text_before TEXT,
            text_after TEXT,
            text TEXT NOT NULL,
            written_at TEXT NOT NULL
          ) STRICT;
          """);

  private JudgementSchema() {}

  /**
   * Brings the database to this version, in one transaction.
   *
   * @throws IOException if a later version of Crosscase made it
   */
  static void migrate(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      int version = version(statement);
      if (version > MIGRATIONS.size()) {
        statement.execute("ROLLBACK");
        throw new IOException(
            "The judgements of this corpus were made by a later version of Crosscase: use that one.");
      }
      for (String migration : MIGRATIONS.subList(version, MIGRATIONS.size())) {
        statement.executeUpdate(migration);
      }
      statement.execute("PRAGMA user_version = " + MIGRATIONS.size());
      statement.execute("COMMIT");
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }
}
