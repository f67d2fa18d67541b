"""The readers: from a file of copy to an article, one format a file."""
