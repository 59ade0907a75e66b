/**
 * The corpus page: add interviews, see what each became, correct it, and run everything again; and
 * the page of one source, beside what was read of it.
 *
 * <p>Takes the project that is open, its files and the job that is running; {@link CorpusRequest}
 * and {@link SourceRequest} give what the templates show, {@link ProjectForms} and {@link
 * SourceForms} do what the forms ask for, {@link JobEvents} tells the page how far a job has come.
 *
 * <p>Must not know how a file is read: that is done by the command that the job runs.
 */
@NullMarked
package crosscase.serve.corpus;

import org.jspecify.annotations.NullMarked;
