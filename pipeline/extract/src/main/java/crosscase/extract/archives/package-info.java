/**
 * Unpacks archives and mails (zip, tar, gz, bz2, xz, mbox, eml), within bounds.
 *
 * <p>Takes an archive; gives its members, each as a file with its hash or as the reason why it
 * cannot be read ({@code UnpackedArchives}). No name in an archive ever names a file on disk.
 *
 * <p>Must not know how the members are read.
 */
@NullMarked
package crosscase.extract.archives;

import org.jspecify.annotations.NullMarked;
