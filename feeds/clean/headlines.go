package clean

func headlines(r *reading) {}
