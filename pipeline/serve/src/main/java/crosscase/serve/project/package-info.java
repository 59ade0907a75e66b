/**
 * The folders and files of a project: the interviews, what people say about them, and what a run
 * says it made of them.
 *
 * <p>Takes a folder. {@link InputFolder} lists and stores interviews, {@link MetadataFile} and
 * {@link SpeakersFile} change {@code metadata.csv} and {@code speakers.csv} without losing anything
 * else in them, {@link SourcesReport} reads the report of the last run, {@link ProjectShelf} keeps
 * projects.
 *
 * <p>Must not know the index, nor how a page looks.
 */
@NullMarked
package crosscase.serve.project;

import org.jspecify.annotations.NullMarked;
